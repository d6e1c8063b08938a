/** How far the register has read, authority by authority. */
import type { Day } from '@/lib/dates'

/** By what an authority was followed: its own notices, one-line digests of them, or what newspapers say. */
export const LOOK_WAYS = ['official_notices', 'digests', 'press'] as const
export type LookWay = (typeof LOOK_WAYS)[number]

/** Somebody looked: the last look of an authority is what holds. */
export type AuthorityLook = {
  authority: string
  /** The last day that was read. */
  readThrough: Day
  how: LookWay
  /** Where its documents are listed. */
  index: string | null
  /** By year, the numbers of the documents that were seen. */
  numbersSeen: Readonly<Record<string, readonly number[]>>
  note: string | null
}

/** A look with who looked and when; nobody where it came with a data release. */
export type SignedLook = AuthorityLook & { release: string | null; checkedBy: string | null; checkedAt: string }

/** The looks at one authority, the newest first: the last of them, and how many there were before those that are here. */
export type AuthorityLooks = {
  authority: string
  looks: readonly SignedLook[]
  older: number
  /** Every note that names a year: such a note can explain a gap, however old it is. */
  notes: readonly string[]
}

/** What a day of knowledge rests on: a look, the data set as a whole, or a step of the record itself that was seen. */
export const REACH_BASES = [...LOOK_WAYS, 'data_set', 'event'] as const
export type ReachBasis = (typeof REACH_BASES)[number]

/** Known through that day, that one included. */
export type Reach = { through: Day; basis: ReachBasis }

/** What is kept of a look, and what every answer says of its edge, by the names under which files have them. */
export const COVERAGE_FIELDS = [
  'covered',
  'through',
  'basis',
  'how',
  'readThrough',
  'numbersSeen',
  'gaps',
  'note',
] as const
export type CoverageField = (typeof COVERAGE_FIELDS)[number]
