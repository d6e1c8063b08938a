import { Pager } from '@/components/pager'
import { WideRegion } from '@/components/wide-region'
import type { Day } from '@/lib/dates'
import type { Speech } from '@/lib/i18n/format'
import { SHOWN_COLUMNS } from '@/lib/measures/fields'
import { hrefOf, type MeasureFilter } from '@/lib/measures/filter'
import type { TimelineGroup } from '@/lib/measures/timeline'
import type { Measure } from '@/lib/measures/types'
import { MeasureTable } from './measure-table'
import { PerPage } from './per-page'
import { TimelineList } from './timeline-list'

/** One page of the list, in the view that was asked for; `total` counts what that view pages through. */
export type Rows = { total: number } & ({ groups: TimelineGroup[] } | { measures: Measure[] })

type Props = {
  rows: Rows
  filter: MeasureFilter
  sentence: string
  today: Day
  coverageDay: Day | null
  speech: Speech
}

export function ListRows({ rows, filter, sentence, speech, ...days }: Props) {
  return (
    <>
      {'groups' in rows ? (
        <TimelineList groups={rows.groups} speech={speech} {...days} />
      ) : (
        <WideRegion label={speech.words.list.view.table} scrolls={filter.columns.length > SHOWN_COLUMNS.length}>
          <MeasureTable
            measures={rows.measures}
            filter={filter}
            caption={sentence}
            today={days.today}
            speech={speech}
          />
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
