import type { Route } from 'next'
import Link from 'next/link'
import { Reached } from '@/components/reached'
import { pathTo, withQuery } from '@/lib/addresses'
import type { Day } from '@/lib/dates'
import type { Words } from '@/lib/i18n/catalogue'
import type { Speech } from '@/lib/i18n/format'
import { say } from '@/lib/i18n/message'
import {
  DEFAULT_FILTER,
  FIT,
  filterToParams,
  hrefOf,
  type MeasureFilter,
  shownView,
  usualSort,
  usualView,
} from '@/lib/measures/list/filter'
import { VIEWS } from '@/lib/measures/list/keys'
import { conditionsOf } from '@/lib/views/query'
import { ColumnChooser } from './column-chooser'
import { ExportLinks } from './export-links'
import { RememberSearch } from './remember-search'
import { RememberTrail } from './remember-trail'

/** `total` counts what the view pages through, `records` what matches. */
type Props = {
  filter: MeasureFilter
  total: number
  records: number
  today: Day
  coverageDay: Day | null
  speech: Speech
}

/** The line over the list: in which form it stands, how far it reaches, and the way to take it along. */
export function ListBar({ filter, total, records, today, coverageDay, speech }: Props) {
  const { words } = speech
  const view = shownView(filter)
  const isTimeline = view === 'timeline' && total > 0
  const isTable = view === 'table' && total > 0
  const isByText = isTable && filter.q !== ''
  return (
    <div className="flex flex-wrap items-baseline gap-x-6 gap-y-1 pb-2 print:hidden">
      <ViewSwitch filter={filter} words={words} />
      <p className="text-xs text-muted lg:grow">
        {isTimeline && <TimelineOrder filter={filter} total={total} records={records} speech={speech} />}
        {isTable && <span>{say(speech.words.list.recordCount, { n: records }, speech)}</span>}
        {isByText && <span>, </span>}
        {isByText && <TextOrder filter={filter} speech={speech} />}
        {total > 0 && coverageDay && <span> · </span>}
        {coverageDay && (
          <Reached asked={filter.on ?? filter.inForceOn ?? today} through={coverageDay} speech={speech} />
        )}
      </p>
      {view === 'table' && <ColumnChooser filter={filter} words={words} />}
      {records > 0 && <ExportLinks filter={filter} total={records} speech={speech} />}
      {records > 0 && <PrintLink filter={filter} words={words} />}
      <SaveViewLink filter={filter} words={words} />
      {records > 0 && <UpcomingLink filter={filter} words={words} />}
      <RememberSearch query={conditionsOf(filter)} />
      <RememberTrail href={hrefOf(filter)} />
    </div>
  )
}

type OrderProps = { filter: MeasureFilter; total: number; records: number; speech: Speech }

/** Of how many records how many steps the timeline has, and from which end it runs. */
function TimelineOrder({ filter, total, records, speech }: OrderProps) {
  const { list } = speech.words
  const ascending = filter.sort.key === 'firstOn' && !filter.sort.descending
  const turned: MeasureFilter = { ...filter, page: 1, sort: { key: 'firstOn', descending: ascending } }
  return (
    <>
      <span>{`${say(list.entries, { records, n: total }, speech)}, ${ascending ? list.oldestFirst : list.newestFirst} (`}</span>
      <Link href={hrefOf(turned)} prefetch={false} scroll={false}>
        {say(list.turnOrder, { order: ascending ? list.newestFirst : list.oldestFirst })}
      </Link>
      <span>)</span>
    </>
  )
}

/** Whether a table of what has a text begins with what fits best or with what is newest, and the way to the other. */
function TextOrder({ filter, speech }: Omit<OrderProps, 'total' | 'records'>) {
  const { list } = speech.words
  const isByFit = filter.sort.key === FIT
  const turned = { ...filter, page: 1, sort: isByFit ? DEFAULT_FILTER.sort : usualSort(filter.q) }
  const isNewest = filter.sort.key === 'firstOn' && filter.sort.descending
  return (
    <>
      {isByFit && <span>{list.byFit}</span>}
      {isNewest && <span>{list.newestFirst}</span>}
      <span> (</span>
      <Link href={hrefOf(turned)} prefetch={false} scroll={false}>
        {say(list.turnOrder, { order: isByFit ? list.newestFirst : list.byFit })}
      </Link>
      <span>)</span>
    </>
  )
}

/** The same list in its two forms; the usual one needs no word in the address. */
function ViewSwitch({ filter, words: { list } }: { filter: MeasureFilter; words: Words }) {
  const [usual, shown] = [usualView(filter), shownView(filter)]
  return (
    <nav aria-label={list.views} className="flex gap-x-4">
      {VIEWS.map((view) => (
        <Link
          key={view}
          href={hrefOf({ ...filter, view: view === usual ? null : view, page: 1 })}
          prefetch={false}
          scroll={false}
          aria-current={view === shown ? 'page' : undefined}
          className="tab"
        >
          {list.view[view]}
        </Link>
      ))}
    </nav>
  )
}

/** All of it as a sheet of paper has it. */
function PrintLink({ filter, words }: { filter: MeasureFilter; words: Words }) {
  const params = filterToParams({ ...filter, page: 1 })
  params.set('print', '')
  return (
    <Link href={withQuery(pathTo('list'), params) as Route} rel="nofollow" prefetch={false} className="py-1">
      {words.list.print}
    </Link>
  )
}

/** The way to give this list a name. */
function SaveViewLink({ filter, words }: { filter: MeasureFilter; words: Words }) {
  return (
    <Link
      href={hrefOf({ ...filter, page: 1 }, pathTo('newView')) as Route}
      rel="nofollow"
      prefetch={false}
      className="self-baseline py-1"
    >
      {words.views.saveLink}
    </Link>
  )
}

/** What is written down of these records for days to come. */
function UpcomingLink({ filter, words }: { filter: MeasureFilter; words: Words }) {
  return (
    <Link href={hrefOf({ ...filter, page: 1 }, pathTo('upcoming')) as Route} prefetch={false}>
      {words.days.ofThese}
    </Link>
  )
}
