import Link from 'next/link'
import { Pager } from '@/components/pager'
import type { Day } from '@/lib/dates'
import { handOver } from '@/lib/handed'
import type { Words } from '@/lib/i18n/catalogue'
import { formatDate, type Speech } from '@/lib/i18n/format'
import { say } from '@/lib/i18n/message'
import { SHOWN_COLUMNS } from '@/lib/measures/list/fields'
import { hrefOf, type MeasureFilter, otherDay } from '@/lib/measures/list/filter'
import { PER_PAGE } from '@/lib/measures/list/keys'
import type { TableRow } from '@/lib/measures/list/text/table-cells'
import type { TimelineSection } from '@/lib/measures/list/text/timeline-lines'
import { MeasureTable } from './measure-table'
import { TimelineLines } from './timeline-lines'

/** One page of the list, in the view that was asked for; `total` counts what that view pages through. */
export type Rows = { total: number } & ({ sections: TimelineSection[]; across: number | null } | { table: TableRow[] })

type Props = { rows: Rows; filter: MeasureFilter; sentence: string; today: Day; speech: Speech }

export function ListRows({ rows, filter, sentence, today, speech }: Props) {
  const { days, list, dates } = speech.words
  const dayLine = otherDay(filter) ? days.thatDay : list.today
  const ahead = 'sections' in rows && isNewestFirst(filter) ? rows.across : null
  return (
    <>
      {'sections' in rows ? (
        <TimelineLines
          rows={handOver('rows', { sections: rows.sections, across: rows.across })}
          words={{
            today: say(dayLine, { day: formatDate(today, speech) }),
            approximate: dates.approximate,
            next: ahead === null ? null : say(list.nextDates, { n: ahead }, speech),
          }}
        />
      ) : (
        <WideRegion label={list.view.table} scrolls={filter.columns.length > SHOWN_COLUMNS.length}>
          <MeasureTable rows={rows.table} filter={filter} caption={sentence} words={speech.words} />
        </WideRegion>
      )}
      <Pager
        page={filter.page}
        perPage={filter.perPage}
        total={rows.total}
        hrefOf={(page) => hrefOf({ ...filter, page })}
        speech={speech}
      >
        <PerPage filter={filter} words={speech.words} />
      </Pager>
    </>
  )
}

/** On its first page, where what lies ahead stands before the newest real step. */
const isNewestFirst = ({ sort, page }: MeasureFilter) => page === 1 && (sort.key !== 'firstOn' || sort.descending)

/** How many rows a page holds. */
function PerPage({ filter, words: { list } }: { filter: MeasureFilter; words: Words }) {
  return (
    <span className="flex gap-x-2 lg:ml-auto print:hidden">
      {PER_PAGE.map((perPage) =>
        perPage === filter.perPage ? (
          <strong key={perPage}>{perPage}</strong>
        ) : (
          <Link key={perPage} href={hrefOf({ ...filter, perPage, page: 1 })} prefetch={false}>
            {perPage}
          </Link>
        ),
      )}
      <span className="text-muted">{list.perPage}</span>
    </span>
  )
}

/** `scrolls`: it may be wider than the page, and then its reader must reach it with the keyboard. */
type WideProps = { label: string; scrolls: boolean; children: React.ReactNode }

/** What may be wider than the page moves in a frame of its own: the page never does. */
function WideRegion({ label, scrolls, children }: WideProps) {
  if (!scrolls) return children
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: without a place in the order of tabs nobody scrolls it by keyboard
    <section aria-label={label} tabIndex={0} className="overflow-x-auto">
      {children}
    </section>
  )
}
