/** The product's timeline, as far as its floor draws the same. */

export { barDays } from '@/lib/measures/chart/data/bar-days'
export { GUTTER } from '@/lib/measures/chart/layout/view'
