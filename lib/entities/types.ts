/** A person or an organisation that measures name: once, however many name it. */
import type { Day, PartialDate } from '@/lib/dates'
import type { EntityKind, MeasureKind } from '@/lib/measures/codes'
import type { CitedSource, FoldEvent, StatusSpan } from '@/lib/measures/types'
import type { LocalizedText } from '@/lib/texts'

/** Numbers under which registers know it: Japan's 法人番号, the LEI, and that of Wikidata. */
export const IDENTIFIERS = ['houjin', 'lei', 'wikidata'] as const
export type Identifier = (typeof IDENTIFIERS)[number]

export type Entity = {
  slug: string
  name: LocalizedText
  /** Other names, short ones and former ones, of whichever language. */
  aliases: string[]
  kind: EntityKind
  country: string | null
  /** The slug of the next one above it in its group. */
  parent: string | null
  identifiers: Partial<Record<Identifier, string>>
}

/** All that it is called, the names proper first. */
export const namesOf = ({ name, aliases }: Pick<Entity, 'name' | 'aliases'>): string[] => [
  ...new Set([...Object.values(name), ...aliases]),
]

/** That a record names an entity: as much of the record as its line says. */
export type EntityListing = {
  slug: string
  title: LocalizedText
  summary: LocalizedText
  kind: MeasureKind
  imposer: string
  /** Their keys: how far it is covered follows from them. */
  authorities: string[]
  archived: boolean
  /** As the text prints it. */
  printed: LocalizedText
  part: string | null
  address: string | null
  from: Day | null
  to: Day | null
  events: (FoldEvent & { note: string | null })[]
  spans: StatusSpan[]
  lastSeenOn: PartialDate | null
}

export type ListedBy = Entity & { listings: EntityListing[] }
/** By what it was found: a name of its own, the name of a group that it belongs to, or a part of a name. */
export type FoundEntity = ListedBy & { rule: 'exact' | 'group' | 'begins' | 'within' }
/** Everything on the page of one. */
export type EntityInGroup = ListedBy & {
  above: Pick<Entity, 'slug' | 'name'>[]
  below: Pick<Entity, 'slug' | 'name'>[]
  sources: ListingSource[]
}
/** What shows that a record names it. */
export type ListingSource = Pick<CitedSource, 'id' | 'publisher' | 'title' | 'language' | 'publishedOn' | 'kind'> & {
  record: string
}
