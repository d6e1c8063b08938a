/** Where the axis is marked, and with what. */
import { utcTicks } from 'd3-time'
import type { Day } from '@/lib/dates'
import { fromEpochDay, fromInstant, toInstant } from '@/lib/epoch-day'
import { type ChartView, xAt } from './view'

export type Tick = { day: Day; x: number; level: 'year' | 'month' | 'day' }

/** A label with the room around it. */
const TICK_WIDTH = 80

const levelOf = (day: Day): Tick['level'] => (day.endsWith('-01-01') ? 'year' : day.endsWith('-01') ? 'month' : 'day')

const daysIn = ({ from, to }: ChartView, count: number) =>
  utcTicks(toInstant(from), toInstant(to), count).map(fromInstant).filter(Number.isInteger)

/** Where a step is longer than the days in view, one of so many more has a mark among them. */
const FINER = [1, 2, 4]

/** Whole days of UTC, as far apart as their labels need; one at least. */
export function ticksOf(view: ChartView): Tick[] {
  const count = Math.max(2, Math.floor(view.width / TICK_WIDTH))
  const days = FINER.map((factor) => daysIn(view, count * factor)).find(({ length }) => length > 0) ?? []
  return days.map((number) => {
    const day = fromEpochDay(number)
    return { day, x: xAt(view, number), level: levelOf(day) }
  })
}
