import type { Words } from '@/lib/i18n/catalogue'
import type { ForBrowser } from '@/lib/i18n/message'
import type { Histogram } from '@/lib/measures/chart/data/months'

export type ChartWords = ForBrowser<Words['chart']>

export type OverviewProps = {
  histogram: Histogram
  /** The list's own query, and the period that it asks for: months, null where it is open. */
  query: string
  from: number | null
  to: number | null
  language: string
  words: Pick<
    ChartWords,
    | 'overview'
    | 'overviewSummary'
    | 'overviewTotal'
    | 'years'
    | 'year'
    | 'brushFrom'
    | 'brushTo'
    | 'brushShow'
    | 'brushHint'
    | 'months'
    | 'month'
  >
}
