import { Pager } from '@/components/pager'
import { WideRegion } from '@/components/wide-region'
import type { Day } from '@/lib/dates'
import { formatDate, type Speech } from '@/lib/i18n/format'
import { SHOWN_COLUMNS } from '@/lib/measures/list/fields'
import { hrefOf, type MeasureFilter } from '@/lib/measures/list/filter'
import type { TableRow } from '@/lib/measures/list/text/table-cells'
import type { TimelineSection } from '@/lib/measures/list/text/timeline-lines'
import { MeasureTable } from './measure-table'
import { PerPage } from './per-page'
import { TimelineLines } from './timeline-lines'

/** One page of the list, in the view that was asked for; `total` counts what that view pages through. */
export type Rows = { total: number } & ({ sections: TimelineSection[]; across: number | null } | { table: TableRow[] })

type Props = { rows: Rows; filter: MeasureFilter; sentence: string; today: Day; speech: Speech }

export function ListRows({ rows, filter, sentence, today, speech }: Props) {
  const { list, dates } = speech.words
  return (
    <>
      {'sections' in rows ? (
        <TimelineLines
          sections={rows.sections}
          across={rows.across}
          words={{ today: list.today(formatDate(today, speech)), approximate: dates.approximate }}
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
