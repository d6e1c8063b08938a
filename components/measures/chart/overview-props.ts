import type { Histogram } from '@/lib/measures/chart/data/months'
import type { OverviewTexts } from '@/lib/measures/chart/layout/describe-chart'

export type OverviewProps = {
  histogram: Histogram
  /** The list's own query, and the period that it asks for: months, null where it is open. */
  query: string
  from: number | null
  to: number | null
  language: string
  words: OverviewTexts
}
