import { type FilterKey, filterToParams, type MeasureFilter } from '@/lib/measures/list/filter'

/** What a form leaves as it is travels with it unseen. */
export function HiddenState({ filter, kept }: { filter: MeasureFilter; kept: readonly FilterKey[] }) {
  const keys: readonly string[] = kept
  return [...filterToParams(filter)]
    .filter(([key]) => keys.includes(key))
    .map(([key, value]) => <input key={`${key}-${value}`} type="hidden" name={key} value={value} />)
}
