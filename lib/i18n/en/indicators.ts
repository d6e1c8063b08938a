import type { IndicatorGroup } from '@/lib/indicators/groups'
import type { Labels } from '../codes'
import type { DateForms } from '../write-date'
import { dates } from './dates'

const FULL = dates.forms

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
  } as const satisfies Labels<IndicatorGroup>,
  period: 'Period',
  value: 'Value',
  source: 'Source',
  chart: '{label}: <join>{points}; </join>.',
  chartPoint: '{period}, <join>{values} or </join>',
  chartLeavesOut: 'Not drawn, being of another length: <join>{periods}, |, and | and </join>.',
  sourcesDiffer: 'sources differ',
  details: 'details',
  detailsOf: 'Details of {publisher}',
  /** In a drawing, where there is no room for words. */
  chartNumber: '{qualifier}\u2009{value}',
  about: 'about {value}',
  over: 'over {value}',
  /** Units that are written in another way than after a space. */
  units: {
    percent: '{value}%',
    'percent of GDP': '{value}% of GDP',
  } as Record<string, string>,
  unitNames: { percent: 'per cent', 'percent of GDP': 'per cent of GDP' } as Record<string, string>,
  to: 'to {date}',
  from: 'from {date}',
  /** How the two ends of a period are written, by what they share. */
  ends: {
    month: { from: { ...FULL, day: '{day}' }, to: FULL },
    year: { from: { ...FULL, day: '{day} {month}', month: '{month}' }, to: FULL },
    nothing: { from: FULL, to: FULL },
  } as const satisfies Record<string, { from: DateForms; to: DateForms }>,
  range: '{from}–{to}',
  empty: 'No figures yet. They come with the data set.',
} as const
