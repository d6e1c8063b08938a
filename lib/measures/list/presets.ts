/** Periods that readers ask for again and again. */

import type { Day } from '@/lib/dates'
import { shiftDay } from '@/lib/epoch-day'
import { hrefOf, type ListHref, type MeasureFilter } from './filter'
import { PRESETS, type Preset } from './keys'

const PERIODS: Record<Preset, (today: Day) => Pick<MeasureFilter, 'from' | 'to'>> = {
  thisMonth: (today) => ({ from: today.slice(0, 7), to: today.slice(0, 7) }),
  lastYear: (today) => ({ from: shiftDay(today, -365), to: today }),
  // The prime minister's answer in parliament of 7 November 2025, from which the present dispute is counted.
  sinceNov2025: () => ({ from: '2025-11', to: null }),
  // From the rare-earth halt to its ruling by the WTO.
  from2010To2014: () => ({ from: '2010', to: '2014' }),
}

/** The same list within each period; the one that it shows already is `current`. */
export const presetLinks = (
  filter: MeasureFilter,
  today: Day,
): { preset: Preset; href: ListHref; current: boolean }[] =>
  PRESETS.map((preset) => {
    const period = PERIODS[preset](today)
    const current = filter.from === period.from && filter.to === period.to
    return { preset, href: hrefOf({ ...filter, ...period, page: 1 }), current }
  })
