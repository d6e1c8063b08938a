/** What the series are about. Their keys say it, so a new one finds its place by its name. */
import { groupBy } from '@/lib/group-by'
import type { Indicator } from './types'

export const INDICATOR_GROUPS = ['rare_earths', 'trade', 'food', 'travel', 'controls', 'losses', 'other'] as const
export type IndicatorGroup = (typeof INDICATOR_GROUPS)[number]

/** The first that fits decides: an estimate of losses by rare-earth curbs is an estimate of losses. */
const KEYS: readonly (readonly [IndicatorGroup, RegExp])[] = [
  ['losses', /loss/],
  ['controls', /dual-use|lists?(-|$)|exposed/],
  ['rare_earths', /rare-earth|magnet/],
  ['food', /seafood|sake|food|aquatic/],
  ['travel', /visitors|flight|routes|tourist/],
  ['trade', /goods|exports|imports|firm-sites|photoresist/],
]

export const groupOf = (key: string): IndicatorGroup => KEYS.find(([, pattern]) => pattern.test(key))?.[0] ?? 'other'

/** In the order of `INDICATOR_GROUPS`, without those that are empty. */
export function groupIndicators(
  indicators: readonly Indicator[],
): { group: IndicatorGroup; indicators: Indicator[] }[] {
  const byGroup = groupBy(indicators, ({ key }) => groupOf(key))
  return INDICATOR_GROUPS.flatMap((group) => {
    const members = byGroup.get(group)
    return members ? [{ group, indicators: members }] : []
  })
}
