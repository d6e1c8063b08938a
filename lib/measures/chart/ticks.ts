/** Where the axis is marked, and with what. */
import { utcTicks } from 'd3-time'
import type { Day } from '@/lib/dates'
import { type EpochDay, fromEpochDay } from '@/lib/epoch-day'
import { type View, xAt } from './view'

export type Tick = { day: Day; x: number; level: 'year' | 'month' | 'day' }

const DAY_MS = 24 * 60 * 60 * 1000
/** A label with the room around it. */
const TICK_WIDTH = 80

const levelOf = (day: Day): Tick['level'] => (day.endsWith('-01-01') ? 'year' : day.endsWith('-01') ? 'month' : 'day')

/** Whole days of UTC, as far apart as their labels need. */
export function ticksOf(view: View): Tick[] {
  const [from, to] = [view.from, view.to].map((day) => new Date(day * DAY_MS)) as [Date, Date]
  const dates = utcTicks(from, to, Math.max(2, Math.floor(view.width / TICK_WIDTH)))
  const days: EpochDay[] = dates.map((date) => date.getTime() / DAY_MS)
  return days.filter(Number.isInteger).map((number) => {
    const day = fromEpochDay(number)
    return { day, x: xAt(view, number), level: levelOf(day) }
  })
}
