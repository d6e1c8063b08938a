import { DateMark } from '@/components/marks'
import { Pager } from '@/components/pager'
import { Reached } from '@/components/reached'
import { pathTo } from '@/lib/addresses'
import type { Day } from '@/lib/dates'
import { formatCount, type Speech } from '@/lib/i18n/format'
import { say } from '@/lib/i18n/message'
import type { Chip } from '@/lib/measures/list/chips'
import { hrefOf, type MeasureFilter } from '@/lib/measures/list/filter'
import type { FilterProblem } from '@/lib/measures/list/parse-filter'
import type { TimelineLine } from '@/lib/measures/list/text/timeline-lines'
import type { Authority } from '@/lib/measures/types'
import { FilterNotes } from './active-filters'
import { Conditions } from './conditions'
import { drawRuns, nameOf } from './runs'
import { UpcomingFilter } from './upcoming-filter'

type Props = {
  filter: MeasureFilter
  problems: readonly FilterProblem[]
  chips: readonly Chip[]
  authorities: readonly Authority[]
  today: Day
  coverageDay: Day | null
  /** One page of both: what is overdue, then what is ahead. */
  overdue: readonly TimelineLine[]
  ahead: readonly TimelineLine[]
  page: number
  perPage: number
  /** How many there are of each. */
  late: number
  coming: number
  speech: Speech
}

const PATH = pathTo('upcoming')

type SectionProps = { id: string; heading: string; lines: readonly TimelineLine[]; empty: string; speech: Speech }

function DueSection({ id, heading, lines, empty, speech }: SectionProps) {
  return (
    <section aria-labelledby={id} className="mt-6">
      <h2 id={id}>{heading}</h2>
      {lines.length === 0 && <p className="py-2 text-muted">{empty}</p>}
      <ol>
        {lines.map((line, at) => {
          const [date, title, said, status, source] = line
          return (
            <li key={nameOf(line, at)}>
              <DateMark date={date} hint={date.length < 10 ? speech.words.dates.approximate : undefined} />
              <div>
                <h3>{drawRuns(title)}</h3>
                {said.map((runs, place) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: lines have no names, and never change places
                  <p key={place}>{drawRuns(runs)}</p>
                ))}
              </div>
              <p>{drawRuns(status)}</p>
              <p>{drawRuns(source)}</p>
            </li>
          )
        })}
      </ol>
    </section>
  )
}

/** What is written down for days to come, in their order; above it what has passed without being confirmed. */
export function UpcomingPage(props: Props) {
  const { filter, problems, chips, authorities, today, coverageDay, overdue, ahead, speech } = props
  const { page, perPage, late, coming } = props
  const { days } = speech.words
  const parts = [
    { id: 'overdue', lines: overdue, heading: days.overdueHeading, n: late, empty: days.nothingOverdue },
    { id: 'ahead', lines: ahead, heading: days.aheadHeading, n: coming, empty: days.nothingAhead },
  ]
  return (
    <>
      <FilterNotes problems={problems} words={speech.words} />
      <h1 className="font-serif text-xl font-bold">{days.upcomingTitle}</h1>
      <p className="mt-1 max-w-[72ch] text-muted">{days.upcomingDescription}</p>
      {coverageDay && (
        <p className="mt-1 text-xs text-muted">
          <Reached asked={today} through={coverageDay} speech={speech} />
        </p>
      )}
      <UpcomingFilter filter={filter} today={today} authorities={authorities} speech={speech} />
      <Conditions
        {...{ filter, chips, speech }}
        hrefOf={(left) => hrefOf(left, PATH)}
        all={{ href: PATH, label: days.allUpcoming }}
      />
      <div className="months">
        {parts
          // A page may hold one of them alone; that there is none of one is said on each.
          .filter(({ lines, n }) => lines.length > 0 || n === 0)
          .map(({ n, heading, ...part }) => (
            <DueSection key={part.id} {...part} heading={say(heading, { n: formatCount(n, speech) })} speech={speech} />
          ))}
      </div>
      {late + coming > perPage && (
        <Pager
          {...{ page, perPage, total: late + coming, speech }}
          hrefOf={(to) => hrefOf({ ...filter, perPage, page: to }, PATH)}
        />
      )}
    </>
  )
}
