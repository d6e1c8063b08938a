/** Where the axis is marked, and with what. */
import { utcTicks } from 'd3-time'
import type { Day } from '@/lib/dates'
import { fromEpochDay, fromInstant, toInstant } from '@/lib/epoch-day'
import { type View, xAt } from './view'

export type Tick = { day: Day; x: number; level: 'year' | 'month' | 'day' }

/** A label with the room around it. */
const TICK_WIDTH = 80

const levelOf = (day: Day): Tick['level'] => (day.endsWith('-01-01') ? 'year' : day.endsWith('-01') ? 'month' : 'day')

/** Whole days of UTC, as far apart as their labels need. */
export function ticksOf(view: View): Tick[] {
  const count = Math.max(2, Math.floor(view.width / TICK_WIDTH))
  const days = utcTicks(toInstant(view.from), toInstant(view.to), count).map(fromInstant)
  return days.filter(Number.isInteger).map((number) => {
    const day = fromEpochDay(number)
    return { day, x: xAt(view, number), level: levelOf(day) }
  })
}
