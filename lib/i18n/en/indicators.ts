import type { DatePatterns } from '@/lib/dates'
import type { IndicatorGroup } from '@/lib/indicators/groups'
import type { Qualifier } from '@/lib/indicators/types'
import type { Labels } from '../codes'

const FULL: DatePatterns = { day: 'd MMM yyyy', month: 'MMM yyyy', year: 'yyyy' }

/** The context figures. */
export const indicators = {
  title: 'Indicators',
  description:
    'Figures that say how much the two countries depend on one another. Each leads to its source; where sources differ, both stand here, and nothing is averaged.',
  contents: 'On this page',
  groups: {
    rare_earths: 'Rare earths',
    trade: 'Trade between the two',
    food: 'Food and drink',
    travel: 'Travel',
    controls: 'Controls and lists',
    losses: 'Estimates of losses',
    other: 'Other',
  } satisfies Labels<IndicatorGroup>,
  period: 'Period',
  value: 'Value',
  source: 'Source',
  chart: (label: string, points: string) => `${label}: ${points}.`,
  chartPoint: (period: string, values: string) => `${period}, ${values}`,
  chartLeavesOut: (periods: string) => `Not drawn, being of another length: ${periods}.`,
  or: (values: string[]) => values.join(' or '),
  sourcesDiffer: 'sources differ',
  details: 'details',
  detailsOf: (publisher: string) => `Details of ${publisher}`,
  /** In a drawing, where there is no room for words. */
  chartNumber: (value: string, qualifier: Qualifier) => (qualifier ? `${qualifier}\u2009${value}` : value),
  about: (value: string) => `about ${value}`,
  over: (value: string) => `over ${value}`,
  /** Units that are written in another way than after a space. */
  units: {
    percent: (value: string) => `${value}%`,
    'percent of GDP': (value: string) => `${value}% of GDP`,
  } as Record<string, (value: string) => string>,
  unitNames: { percent: 'per cent', 'percent of GDP': 'per cent of GDP' } as Record<string, string>,
  to: (date: string) => `to ${date}`,
  from: (date: string) => `from ${date}`,
  /** How the two ends of a period are written, by what they share. */
  ends: {
    month: { from: { ...FULL, day: 'd' }, to: FULL },
    year: { from: { ...FULL, day: 'd MMM', month: 'MMM' }, to: FULL },
    nothing: { from: FULL, to: FULL },
  } satisfies Record<string, { from: DatePatterns; to: DatePatterns }>,
  range: (from: string, to: string) => `${from}–${to}`,
  empty: 'No figures yet. They come with the data set.',
}
