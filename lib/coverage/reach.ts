/** What is known through which day: of the register as a whole, and of a record by who issued it. */
import { type Day, type PartialDate, rangeOf } from '@/lib/dates'
import { shiftDay } from '@/lib/epoch-day'
import type { EventType } from '@/lib/measures/codes'
import type { AuthorityLook, LookWay, Reach } from './types'

/** As much of the looks as a day of knowledge follows from. */
export type Edge = {
  /** The day to which the data set reaches; null before one was loaded. */
  dataDay: Day | null
  /** The last look of each authority. */
  looks: ReadonlyMap<string, Pick<AuthorityLook, 'readThrough' | 'how'>>
  /** The earliest of them, where every authority has one. */
  allThrough: { readThrough: Day; how: LookWay } | null
}

export const NO_EDGE: Edge = { dataDay: null, looks: new Map(), allThrough: null }

const later = (one: Reach | null, other: Reach | null): Reach | null =>
  one && other ? (other.through > one.through ? other : one) : (one ?? other)

const toReach = (look: Pick<AuthorityLook, 'readThrough' | 'how'> | null | undefined): Reach | null =>
  look ? { through: look.readThrough, basis: look.how } : null

/** The day of the data set, or a later one through which every single authority has been read since. */
export function reachOfRegister({ dataDay, allThrough }: Edge): Reach | null {
  return later(dataDay === null ? null : { through: dataDay, basis: 'data_set' }, toReach(allThrough))
}

type Seen = { type: EventType; date: PartialDate; expected?: boolean }
/** `authorities` are their keys. */
type Issued = { authorities: readonly string[]; events: readonly Seen[] }

/** What somebody saw happen of the record itself. A deadline is a day that was written down before. */
function lastStep(events: readonly Seen[]): Reach | null {
  let last = ''
  for (const { type, date, expected } of events) {
    const { earliest } = rangeOf(date)
    if (earliest > last && type !== 'deadline' && !expected) last = earliest
  }
  return last === '' ? null : { through: last, basis: 'event' }
}

/**
 * Any of its authorities may have acted since: so the one that was read the least far sets the day. Of those without a look
 * nothing else is known than that they are in the data set. What happened of the record later than that was seen.
 */
export function reachOf({ authorities, events }: Issued, edge: Edge): Reach | null {
  const register = reachOfRegister(edge)
  const looks = authorities.map((key) => toReach(edge.looks.get(key)) ?? register)
  const [least = register] = looks.toSorted((a, b) => ((a?.through ?? '') < (b?.through ?? '') ? -1 : 1))
  return least && later(least, lastStep(events))
}

export const isCovered = (day: Day, reach: Reach | null): boolean => reach !== null && day <= reach.through

/** So many days after the last that is known readers are told on every page. */
const LATE_DAYS = 30

/** Whether so long has passed since the day that an answer may well be wrong. */
export const isLate = (through: Day, today: Day): boolean => shiftDay(through, LATE_DAYS) < today
