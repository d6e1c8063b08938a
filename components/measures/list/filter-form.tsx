import { formatCount, type Speech } from '@/lib/i18n/format'
import { FILTER_STATUSES, type FilterKey, filterToParams, type MeasureFilter } from '@/lib/measures/filter'
import { type Authority, CATEGORIES, MEASURE_KINDS } from '@/lib/measures/types'
import { KindMark } from '../kind-mark'
import { CheckGroup } from './check-group'
import { FilterDates } from './filter-dates'
import { FilterField } from './filter-field'
import { FilterFiner } from './filter-finer'
import { HiddenState } from './hidden-state'
import { LiveForm } from './live-form'
import { PartyGroup } from './party-group'

/** What the form leaves as it is. A changed filter begins at its first page. */
const KEPT: readonly FilterKey[] = ['sort', 'perPage', 'view', 'columns']

/** How many records name each party. */
export type Parties = { imposers: Record<string, number>; targets: Record<string, number> }
type Props = {
  filter: MeasureFilter
  /** How many conditions are set. */
  conditions: number
  parties: Parties
  authorities: readonly Authority[]
  speech: Speech
}

/** A disclosure on a telephone, a column that is always open beside the list. */
export function FilterForm({ filter, conditions, speech, ...choices }: Props) {
  const { list } = speech.words
  return (
    <details className="max-lg:border-y max-lg:border-ink lg:[&::details-content]:[content-visibility:visible]">
      <summary className="py-2 font-semibold supports-[selector(::details-content)]:lg:hidden">
        {conditions > 0 ? list.filterWith(formatCount(conditions, speech)) : list.filter}
      </summary>
      <LiveForm action="/measures" state={String(filterToParams({ ...filter, page: 1 }))} label={list.filter}>
        <HiddenState filter={filter} kept={KEPT} />
        <Conditions filter={filter} speech={speech} {...choices} />
        <div className="sticky bottom-0 border-t border-ink bg-paper py-2">
          <button type="submit" className="button w-full">
            {list.apply}
          </button>
        </div>
      </LiveForm>
    </details>
  )
}

function Conditions({ filter, parties, authorities, speech }: Omit<Props, 'conditions'>) {
  const { list, codes } = speech.words
  // With its mark: the key to those of the list.
  const kinds = MEASURE_KINDS.map((value) => ({
    value,
    label: codes.kind[value].label,
    mark: <KindMark kind={value} words={speech.words} />,
  }))
  const statuses = FILTER_STATUSES.map((value) => ({ value, label: codes.status[value] }))
  const categories = CATEGORIES.map((value) => ({ value, label: codes.category[value].label }))
  return (
    <>
      <FilterField name="q" type="search" label={list.keys.q} value={filter.q} hint={list.textHint} />
      <PartyGroup name="imposer" counts={parties.imposers} chosen={filter.imposer} speech={speech} />
      <PartyGroup name="target" counts={parties.targets} chosen={filter.target} speech={speech} />
      <CheckGroup name="kind" legend={list.keys.kind} choices={kinds} chosen={filter.kind} />
      <CheckGroup name="status" legend={list.keys.status} choices={statuses} chosen={filter.status} />
      <FilterDates filter={filter} words={speech.words} />
      <CheckGroup name="category" legend={list.keys.category} choices={categories} chosen={filter.category} />
      <FilterFiner filter={filter} authorities={authorities} speech={speech} />
    </>
  )
}
