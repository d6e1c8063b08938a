import type { Day } from '@/lib/dates'
import type { Speech } from '@/lib/i18n/format'
import { type Chip, clearedHref } from '@/lib/measures/chips'
import type { FilterProblem, MeasureFilter } from '@/lib/measures/filter'
import type { Authority } from '@/lib/measures/types'
import { ActiveFilters } from './active-filters'
import { EmptyList } from './empty-list'
import { FilterForm, type Parties } from './filter-form'
import { FilterNotes } from './filter-notes'
import { ListBar } from './list-bar'
import { ListRows, type Rows } from './list-rows'

type Props = {
  filter: MeasureFilter
  problems: readonly FilterProblem[]
  /** What is shown, in words; its conditions one by one; and how many records match. */
  sentence: string
  chips: readonly Chip[]
  records: number
  rows: Rows
  parties: Parties
  authorities: readonly Authority[]
  today: Day
  coverageDay: Day | null
  speech: Speech
}

/** The front door: what is shown, the conditions, and the rows. */
export function MeasureList(props: Props) {
  const { filter, problems, sentence, chips, records, rows, parties, authorities, speech, ...days } = props
  const { words } = speech
  const cleared = clearedHref(filter)
  return (
    <div className="group/list">
      <FilterNotes problems={problems} words={words} />
      <h1 className="max-w-[72ch] font-serif text-balance text-lg lg:text-xl">{sentence}</h1>
      <ActiveFilters chips={chips} clearedHref={cleared} words={words} />
      <div className="grid grid-cols-[minmax(0,1fr)] gap-x-8 gap-y-4 pt-4 lg:grid-cols-[15rem_minmax(0,1fr)]">
        <div className="text-xs">
          <FilterForm
            filter={filter}
            conditions={chips.length}
            parties={parties}
            authorities={authorities}
            speech={speech}
          />
        </div>
        <div className="transition-opacity group-has-[form[data-waiting]]/list:opacity-50 group-has-[form[data-waiting]]/list:delay-300">
          <ListBar
            filter={filter}
            total={rows.total}
            records={records}
            coverageDay={days.coverageDay}
            speech={speech}
          />
          {rows.total > 0 ? (
            <ListRows rows={rows} filter={filter} sentence={sentence} speech={speech} {...days} />
          ) : (
            <EmptyList filtered={chips.length > 0} clearedHref={cleared} words={words} />
          )}
        </div>
      </div>
    </div>
  )
}
