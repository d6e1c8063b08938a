/** The product's timeline, as far as its floor draws the same. */

export { barDays } from '@/lib/measures/chart/data/bar-days'
export type { Charted } from '@/lib/measures/chart/data/compose'
export { GUTTER } from '@/lib/measures/chart/layout/view'
