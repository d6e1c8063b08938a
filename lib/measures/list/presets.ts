/** Periods that readers ask for again and again. */

import type { Day } from '@/lib/dates'
import type { RelativeDate } from '@/lib/typed-dates/relative'
import { resolveRelativeDate } from '@/lib/typed-dates/resolve'
import { hrefOf, type ListHref, type MeasureFilter } from './filter'
import { PRESETS, type Preset } from './keys'

type Period = Pick<MeasureFilter, 'from' | 'to' | 'relative'> & { expected?: true }

/** It moves with the day, in an address that somebody keeps too. */
function moving(from: RelativeDate, to: RelativeDate, today: Day): Period {
  const dates = { from: resolveRelativeDate(from, today), to: resolveRelativeDate(to, today) }
  return { ...dates, relative: { from: { said: from, date: dates.from }, to: { said: to, date: dates.to } } }
}

const PERIODS: Record<Preset, (today: Day) => Period> = {
  thisMonth: (today) => moving('month', 'month', today),
  lastYear: (today) => moving('today-12m', 'today', today),
  // The prime minister's answer in parliament of 7 November 2025, from which the present dispute is counted.
  sinceNov2025: () => ({ from: '2025-11', to: null, relative: {} }),
  // From the rare-earth halt to its ruling by the WTO.
  from2010To2014: () => ({ from: '2010', to: '2014', relative: {} }),
  next30Days: (today) => ({ ...moving('today', 'today+30d', today), expected: true }),
  next6Months: (today) => ({ ...moving('today', 'today+6m', today), expected: true }),
}

/** What is expected has no past, and what happened no future: a period brings the dates that it can mean. */
function within(filter: MeasureFilter, { expected, ...period }: Period): MeasureFilter {
  const date = expected ? 'expected' : filter.date === 'expected' ? 'event' : filter.date
  return { ...filter, date, ...period, relative: { ...filter.relative, ...period.relative }, page: 1 }
}

/** The same list within each period; the one that it shows already is `current`. */
export const presetLinks = (
  filter: MeasureFilter,
  today: Day,
): { preset: Preset; shown: MeasureFilter; href: ListHref; current: boolean }[] =>
  PRESETS.map((preset) => {
    const shown = within(filter, PERIODS[preset](today))
    const current = filter.from === shown.from && filter.to === shown.to && filter.date === shown.date
    return { preset, shown, href: hrefOf(shown), current }
  })
