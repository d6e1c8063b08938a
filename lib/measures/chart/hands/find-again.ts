/** What was looked at, in data that has other places for rows and lanes. */
import type { EpochDay } from '@/lib/epoch-day'
import type { ChartData } from '../data/data'
import type { Focus } from '../layout/walk'

/** `lost`: where a focus stood that the other data no longer has. */
export type Found = { focus: Focus | null; lost: { lane: number; day: EpochDay } | null }

const NOTHING: Found = { focus: null, lost: null }

const laneOf = ({ lanes }: ChartData, place: number, { lanes: others }: ChartData) => {
  const lane = lanes[place]
  return lane ? others.findIndex(({ bank, key }) => bank === lane.bank && key === lane.key) : -1
}

/** A record is known by its name, a line by its lane; of a box that is no longer there, its lane and its day. */
export function findAgain(focus: Focus, before: ChartData, data: ChartData): Found {
  if ('fold' in focus) {
    const fold = laneOf(before, focus.fold, data)
    return fold < 0 ? NOTHING : { focus: { fold }, lost: null }
  }
  if ('lane' in focus) {
    const lane = laneOf(before, focus.lane, data)
    return lane < 0 ? NOTHING : { focus: null, lost: { lane, day: focus.from } }
  }
  const row = before.rows[focus.row]
  const place = data.rows.findIndex(({ slug }) => slug === row?.slug)
  if (place >= 0) return { focus: { row: place }, lost: null }
  const lane = row ? laneOf(before, row.lane, data) : -1
  return row && lane >= 0 ? { focus: null, lost: { lane, day: row.first } } : NOTHING
}
