import type { Route } from 'next'
import Link from 'next/link'
import { IgnoredValues } from '@/components/ignored-values'
import { Pager } from '@/components/pager'
import { pathTo } from '@/lib/addresses'
import { formatInstant } from '@/lib/dates'
import { formatDate, type Speech } from '@/lib/i18n/format'
import { say } from '@/lib/i18n/message'
import {
  type ChangedSince,
  type ChangesAsked,
  type ChangesProblem,
  changesByDay,
  changesHref,
  type ToldSave,
} from '@/lib/measures/history/changes'
import type { ChangeNaming } from '@/lib/measures/history/describe-change'
import type { Chip } from '@/lib/measures/list/chips'
import type { FilterProblem } from '@/lib/measures/list/parse-filter'
import { FilterNotes } from '../list/active-filters'
import { ConditionLink, Conditions } from '../list/conditions'
import { ToldSaveLine } from './told-save'

type Props = {
  asked: ChangesAsked
  problems: readonly ChangesProblem[]
  chips: readonly Chip[]
  total: number
  records: number
  saves: readonly ToldSave[]
  naming: ChangeNaming
}

const isOwn = (problem: ChangesProblem): problem is Exclude<ChangesProblem, FilterProblem> =>
  problem.key === 'since' || problem.key === 'at'

function Notes({ problems, speech: { words } }: { problems: readonly ChangesProblem[]; speech: Speech }) {
  return (
    <>
      <FilterNotes problems={problems.filter((problem): problem is FilterProblem => !isOwn(problem))} words={words} />
      <IgnoredValues
        ignored={problems.filter(isOwn).map(({ key, value }) => ({ label: words.changes.keys[key], value }))}
        words={words}
      />
    </>
  )
}

/** "since 21 Nov 2026, 10:15 UTC": the time only where it was asked. */
const writeSince = ({ from, day }: ChangedSince, speech: Speech) =>
  from.endsWith('T00:00:00.000Z') ? formatDate(day, speech) : `${formatDate(day, speech)}, ${from.slice(11, 16)} UTC`

type Asked = { asked: ChangesAsked; speech: Speech }

/** Since when, and which save alone: each as the way to the page without it. */
function OwnConditions({ asked, speech }: Asked) {
  const { changes } = speech.words
  const { since, at } = asked
  const without = (change: Partial<ChangesAsked>) =>
    changesHref({ ...asked, ...change, filter: { ...asked.filter, page: 1 } })
  return (
    <>
      {since && (
        <ConditionLink
          label={say(changes.since, { day: writeSince(since, speech) })}
          href={without({ since: null })}
          speech={speech}
        />
      )}
      {at && (
        <ConditionLink
          label={say(changes.saved, { at: formatInstant(at) })}
          href={without({ at: null })}
          speech={speech}
        />
      )}
    </>
  )
}

/** The usual periods, and the same as data. */
function Ways({ asked, speech }: Asked) {
  const { changes } = speech.words
  const first = { ...asked, at: null, filter: { ...asked.filter, page: 1 } }
  const said = asked.since?.said ?? 'all'
  return (
    <div className="flex flex-wrap gap-x-6 gap-y-1 pt-2 text-xs">
      <nav aria-label={changes.periods} className="flex flex-wrap gap-x-4">
        {(['today-7d', 'today-30d', 'all'] as const).map((period) => (
          <Link
            key={period}
            href={
              changesHref({ ...first, since: period === 'all' ? null : { said: period, from: '', day: '' } }) as Route
            }
            prefetch={false}
            aria-current={said === period && !asked.at ? 'page' : undefined}
            className="tab"
          >
            {changes.period[period]}
          </Link>
        ))}
      </nav>
      <a href={changesHref(asked, pathTo('changesData'))} className="py-1">
        {changes.asData}
      </a>
    </div>
  )
}

/** What the register recorded and changed of a list, by day, newest first. */
export function ChangesPage({ asked, problems, chips, total, records, saves, naming }: Props) {
  const { speech } = naming
  const { changes } = speech.words
  const { filter, since } = asked
  const hrefOf = (change: Partial<ChangesAsked>) => changesHref({ ...asked, ...change })
  const isNarrowed = since !== null || asked.at !== null
  return (
    <>
      <Notes problems={problems} speech={speech} />
      <h1 className="font-serif text-xl font-bold">{changes.title}</h1>
      <p className="mt-1 max-w-[72ch] text-muted">{changes.introduction}</p>
      <Conditions
        {...{ filter, chips, speech }}
        hrefOf={(left) => hrefOf({ filter: left })}
        all={{ href: pathTo('changes'), label: changes.allChanges }}
      >
        {isNarrowed && <OwnConditions asked={asked} speech={speech} />}
      </Conditions>
      <Ways asked={asked} speech={speech} />
      <p className="mt-3 font-bold">
        {records > 0
          ? say(changes.of, { n: records, since: since ? writeSince(since, speech) : 'none' }, speech)
          : changes.none}
      </p>
      {changesByDay(saves).map(({ day, saves: ofDay }) => (
        <section key={day} aria-labelledby={`day-${day}`} className="mt-4">
          <h2 id={`day-${day}`} className="border-t border-ink pt-1 font-semibold">
            <time dateTime={day}>{formatDate(day, speech)}</time>
          </h2>
          <ol>
            {ofDay.map((save) => (
              <ToldSaveLine
                key={`${save.at} ${save.slug} ${save.version}`}
                save={save}
                naming={naming}
                hrefOf={({ at }) => hrefOf({ at, since: null, filter: { ...filter, page: 1 } })}
              />
            ))}
          </ol>
        </section>
      ))}
      {total > filter.perPage && (
        <Pager
          {...{ page: filter.page, perPage: filter.perPage, total, speech }}
          hrefOf={(page) => hrefOf({ filter: { ...filter, page } })}
        />
      )}
    </>
  )
}
