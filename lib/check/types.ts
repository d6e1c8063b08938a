/**
 * What a browser checks a list against, and what comes of it. The reference is read once; from then on nobody needs a server,
 * and nothing that was typed reaches one.
 */
import type { LookWay, Reach } from '@/lib/coverage/types'
import type { Day, PartialDate } from '@/lib/dates'
import type { Entity } from '@/lib/entities/types'
import type { ScopeItem, StatusSpan } from '@/lib/measures/types'
import type { Sought } from '@/lib/search/sought'
import type { LocalizedText } from '@/lib/texts'

/** A record that something can touch. */
export type CheckedRecord = {
  slug: string
  version: number
  title: LocalizedText
  imposer: string
  scope: Pick<ScopeItem, 'scheme' | 'code' | 'label'>[]
  spans: StatusSpan[]
  events: { date: PartialDate; startsOn?: PartialDate | null }[]
  lastSeenOn: PartialDate | null
  reach: Reach | null
  /** What it says of licences, in its own sentences. */
  licences: LocalizedText[]
}

/** That a record names an entity. `spans` are those of the part that names it, where they are not the record's. */
export type CheckedListing = { slug: string; spans: StatusSpan[] | null }
export type CheckedEntity = Pick<Entity, 'slug' | 'name' | 'aliases' | 'parent' | 'identifiers'> & {
  listings: CheckedListing[]
}

/** Words that mean the same, with the records that have one of them. `typed` are keys, `codes` as an address has them. */
export type CheckedSubject = {
  key: string
  shown: readonly string[]
  sought: readonly Sought[]
  typed: readonly string[]
  codes: readonly string[]
  slugs: string[]
}

/** What sort of thing somebody asks for: of each, who issues records of that sort is another. */
export const ASKED_SORTS = ['name', 'code', 'subject'] as const
export type AskedSort = (typeof ASKED_SORTS)[number]

/** `records`: how many of each sort it has issued. */
export type CheckedAuthority = {
  key: string
  name: LocalizedText
  abbreviation: string | null
  look: { through: Day; how: LookWay } | null
  records: Record<AskedSort, number>
}

export type CheckReference = {
  format: 'measureline-reference/1'
  /** Which version of the data it is, and since when there is that: an ISO instant. */
  version: number
  since: string | null
  register: Reach | null
  authorities: CheckedAuthority[]
  records: CheckedRecord[]
  entities: CheckedEntity[]
  subjects: CheckedSubject[]
}

/** A line that was asked, in its cells: most have one. */
export type AskedLine = { number: number; cells: readonly string[] }

/**
 * By what a record is touched, the surest first. `number`: a register's number of a company. `part`: a name has the asked one
 * in it, `holds`: the asked line has a name in it.
 */
export const CHECK_RULES = [
  'exact',
  'alias',
  'number',
  'same',
  'narrower',
  'broader',
  'subject',
  'group',
  'holds',
  'part',
] as const
export type CheckRule = (typeof CHECK_RULES)[number]

/** Why nothing can be said of a line. */
export type UncheckedReason = 'long' | 'control' | 'signs' | 'digits' | 'formula' | 'vague' | 'address'

/** `by`: the entity, code or subject of the register by which it is touched; `spans` of the part that names it. */
export type CheckTouch = {
  slug: string
  rule: CheckRule
  by: { sort: AskedSort; key: string }
  spans: StatusSpan[] | null
}
/** What a line was taken for: the entities, codes and subjects by their names here; a name that nobody bears has no key. */
export type CheckReading = { sort: AskedSort; keys: readonly string[] }

/** `possible`: only a part of the line, or of a name, is the same. */
export const CHECK_STATES = ['touched', 'possible', 'notFound', 'unchecked'] as const
export type CheckState = (typeof CHECK_STATES)[number]
export type CheckedLine = {
  line: AskedLine
  state: CheckState
  readings: readonly CheckReading[]
  touches: readonly CheckTouch[]
  reason: UncheckedReason | null
}
