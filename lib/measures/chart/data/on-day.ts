/** A list as it is on a day: a browser that has all of it needs nobody to ask. */
import type { EpochDay } from '@/lib/epoch-day'
import { rowsRunningOn } from '../layout/tell-row'
import type { ChartData, ChartLane } from './data'

/** What is in force on that day, with the links between. */
export function onDay(data: ChartData, day: EpochDay): ChartData {
  const kept = [...rowsRunningOn(data, day)]
  const places = new Map(kept.map((row, place) => [row, place]))
  const links = data.links.flatMap(({ from, to, type }) => {
    const [start, end] = [places.get(from), places.get(to)]
    return start === undefined || end === undefined ? [] : [{ from: start, to: end, type }]
  })
  return { ...data, links, rows: data.rows.filter((_, row) => places.has(row)), total: kept.length }
}

/** How many of each bank that has lanes are in force on a day. */
export function countOnDay(data: ChartData, day: EpochDay): { bank: ChartLane['bank']; count: number }[] {
  const banks = data.lanes.map(({ bank }) => bank)
  const counts = new Map(banks.map((bank) => [bank, 0]))
  for (const row of rowsRunningOn(data, day)) {
    const bank = banks[data.rows[row]?.lane ?? 0]
    if (bank) counts.set(bank, (counts.get(bank) ?? 0) + 1)
  }
  return [...counts].map(([bank, count]) => ({ bank, count }))
}
