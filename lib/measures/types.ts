/** What a measure is made of. */
import type { Day, PartialDate } from '@/lib/dates'
import type { LocalizedText } from '@/lib/texts'
import type {
  Certainty,
  Codes,
  EntityKind,
  EventType,
  MeasureKind,
  RelationType,
  ScopeBasis,
  ScopeScheme,
  SpanBasis,
  Stance,
  Standing,
  Status,
  Support,
} from './codes'

/** The status from `from` on, up to but without `to` (null is open). Approximate when a date behind it is vague. */
export type StatusSpan = { status: Status; from: Day; to: Day | null; basis: SpanBasis; approximate: boolean }

export type Authority = {
  key: string
  name: LocalizedText
  abbreviation: string | null
  country: string | null
  url: string | null
}
export type Instrument = { number: string | null; title: LocalizedText; legalBasis: string[] }
export type ScopeItem = { scheme: ScopeScheme; code: string; label: string; basis: ScopeBasis }
export type ListedEntity = {
  /** As the text prints it. */
  name: LocalizedText
  kind: EntityKind
  country: string | null
  /** Who that is; null in what was written before entities had names of their own. */
  entity: string | null
  part: string | null
  address: string | null
}
/** As far as a status follows from it. What is left out is not said. */
export type FoldEvent = {
  type: EventType
  date: PartialDate
  until: PartialDate | null
  /** A start that the text fixes beforehand. */
  startsOn?: PartialDate | null
  /** Said, but its text was not seen. */
  expected?: boolean
  /** The clause, list or group of goods that it concerns; without one all of the act. */
  part?: string | null
}
/** `citations` are positions in the measure's own list of citations: its reference marks, from 0. */
export type MeasureEvent = FoldEvent & {
  note: string | null
  citations: number[]
}
export type CitedSource = {
  id: number
  url: string
  publisher: string
  /** Whose story it repeats: an agency, a newspaper, the author of a text that it copies. */
  origin: string | null
  publisherCountry: string | null
  kind: string
  title: string | null
  publishedOn: PartialDate | null
  language: string
  archiveUrl: string | null
  opened: boolean
}
export type Citation = {
  source: CitedSource
  supports: Support[]
  stance: Stance
  quote: string | null
  quoteLanguage: string | null
  note: string | null
}
/** A link seen from one of its two ends: `slug`, `title` and `kind` are the other end's. */
export type Relation = {
  type: RelationType
  certainty: Certainty
  note: string | null
  slug: string
  title: LocalizedText
  kind: MeasureKind
}

/** A whole record as pages, exports and revisions see it. */
export type Measure = Codes & {
  id: number
  slug: string
  version: number
  /** ISO instants of the archiving (null: in the lists) and of the newest revision. */
  archivedAt: string | null
  updatedAt: string
  title: LocalizedText
  summary: LocalizedText
  imposer: string
  targets: string[]
  authorities: Authority[]
  instrument: Instrument | null
  goods: string | null
  conflict: string | null
  /** Why its steps stand in an order that hardly any act has. */
  orderNote: string | null
  scope: ScopeItem[]
  entities: ListedEntity[]
  events: MeasureEvent[]
  spans: StatusSpan[]
  citations: Citation[]
  relations: Relation[]
  relatedBy: Relation[]
  firstOn: PartialDate
  announcedOn: PartialDate | null
  effectiveOn: PartialDate | null
  endedOn: PartialDate | null
  endedBasis: SpanBasis | null
  /** When something last showed it at work; null where that says nothing: of laws, lists, and duties within their term. */
  lastSeenOn: PartialDate | null
  official: boolean
  standing: Standing
}

/** A record as far as the lines of a list tell of it: what is linked to it is its own page's to name. */
export type ShownMeasure = Omit<Measure, 'archivedAt' | 'updatedAt' | 'official' | 'relations' | 'relatedBy'> & {
  relations: Pick<Relation, 'type' | 'slug'>[]
}

/** A record as far as the fields of tables and files tell of it. */
export type ListedMeasure = Omit<
  Measure,
  'id' | 'archivedAt' | 'updatedAt' | 'official' | 'entities' | 'events' | 'citations' | 'relations' | 'relatedBy'
> & {
  entities: Pick<ListedEntity, 'name'>[]
  events: Omit<MeasureEvent, 'citations'>[]
  citations: { source: Pick<CitedSource, 'url'> }[]
  relations: Pick<Relation, 'type' | 'slug'>[]
}

/** A record as far as those fields tell of it that the tracker works out by itself. */
export type ReckonedMeasure = Pick<
  ListedMeasure,
  | 'slug'
  | 'kind'
  | 'version'
  | 'events'
  | 'spans'
  | 'firstOn'
  | 'announcedOn'
  | 'effectiveOn'
  | 'endedOn'
  | 'endedBasis'
  | 'lastSeenOn'
  | 'standing'
>
