/** What files say of their edge, for machines: whether a day is covered, through which day it would be, and by what. */
import type { Day } from '@/lib/dates'
import { isSettled, statusOn } from '@/lib/measures/status/current-status'
import type { ListedMeasure } from '@/lib/measures/types'
import { type Edge, isCovered, reachOf, reachOfRegister } from './reach'
import type { Reach, ReachBasis } from './types'

export type ToldReach = { covered: boolean; through: Day | null; basis: ReachBasis | null }

const told = (reach: Reach | null, covered: boolean): ToldReach => ({
  covered,
  through: reach?.through ?? null,
  basis: reach?.basis ?? null,
})

/** Of the register as a whole. */
export function tellRegister(edge: Edge, day: Day): ToldReach {
  const reach = reachOfRegister(edge)
  return told(reach, isCovered(day, reach))
}

type Read = Pick<ListedMeasure, 'events' | 'spans'> & { authorities: readonly string[] }

/** Of a record. What is over stays so: of that any later day is covered too. */
export function tellRecord(measure: Read, edge: Edge, day: Day): ToldReach {
  const reach = reachOf(measure, edge)
  return told(reach, isCovered(day, reach) || isSettled(statusOn(measure.spans, day)))
}
