import type { ReactNode } from 'react'
import type { Day } from '@/lib/dates'
import { handOver } from '@/lib/handed'
import type { Speech } from '@/lib/i18n/format'
import { type Chip, clearedHref, type Looser } from '@/lib/measures/list/chips'
import type { EveryoneOffer } from '@/lib/measures/list/everyone'
import type { MeasureFilter } from '@/lib/measures/list/filter'
import type { PanelFacet } from '@/lib/measures/list/panel'
import type { FilterProblem } from '@/lib/measures/list/parse-filter'
import { ActiveFilters, Everyone, FilterNotes } from './active-filters'
import { EmptyList } from './empty-list'
import { FilterPanel, type PanelProps } from './filter-panel'
import { ListBar } from './list-bar'
import { ListRows, type Rows } from './list-rows'

type Props = {
  filter: MeasureFilter
  problems: readonly FilterProblem[]
  /** What is shown, in words; its conditions one by one; and how many records match. */
  sentence: string
  chips: readonly Chip[]
  looser: readonly Looser[]
  everyone: EveryoneOffer | null
  records: number
  rows: Rows
  panel: PanelProps & { facets: PanelFacet[] }
  today: Day
  coverageDay: Day | null
  speech: Speech
  /** Whom its text names. */
  named: ReactNode
  /** What is drawn of the list, where it has records. */
  children: ReactNode
}

/** The front door: what is shown, the conditions, and the rows. */
export function MeasureList(props: Props) {
  const { filter, problems, sentence, chips, looser, everyone, records, rows, panel, today, coverageDay, speech } =
    props
  const { words } = speech
  const cleared = clearedHref(filter)
  return (
    <div className="group/list" data-wide="">
      <FilterNotes problems={problems} words={words} />
      <h1 className="max-w-[72ch] font-serif text-balance text-lg lg:text-xl">{sentence}</h1>
      {everyone && <Everyone offer={everyone} />}
      <ActiveFilters chips={chips} clearedHref={cleared} words={words} />
      <div className="grid grid-cols-[minmax(0,1fr)] gap-x-8 gap-y-4 pt-4 lg:grid-cols-[15rem_minmax(0,1fr)]">
        <div className="text-xs">
          <FilterPanel {...panel} facets={handOver('facets', panel.facets)} />
        </div>
        <div
          id="list"
          tabIndex={-1}
          className="outline-none transition-opacity group-has-[form[data-waiting]]/list:opacity-50 group-has-[form[data-waiting]]/list:delay-300"
        >
          {props.named}
          {records > 0 && <div className="print:hidden">{props.children}</div>}
          <ListBar {...{ filter, records, today, coverageDay, speech }} total={rows.total} />
          {rows.total > 0 ? (
            <ListRows rows={rows} filter={filter} sentence={sentence} today={today} speech={speech} />
          ) : (
            <EmptyList filtered={chips.length > 0} looser={looser} clearedHref={cleared} speech={speech} />
          )}
        </div>
      </div>
    </div>
  )
}
