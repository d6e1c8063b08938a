/** What is kept beside a measure although it follows from it: for sorting, filtering and reading. */
import { type Day, type PartialDate, rangeOf } from '@/lib/dates'
import { isOfficial } from '@/lib/sources/types'
import { type Voiced, voicesOf } from '@/lib/sources/voices'
import { lastSeenOn } from './last-seen'
import { foldStatus } from './status'
import type {
  Category,
  EventType,
  FoldEvent,
  Formality,
  Instrument,
  LocalizedText,
  MeasureKind,
  ScopeItem,
  SpanBasis,
  Stance,
  Standing,
  StatusSpan,
} from './types'

/** A citation with what its source says of itself. */
export type CitedText = Voiced & {
  kind: string
  title: string | null
  publishedOn: PartialDate | null
  opened: boolean
  stance: Stance
}

export type Derivable = {
  slug: string
  kind: MeasureKind
  category: Category
  formality: Formality
  title: LocalizedText
  summary: LocalizedText
  goods: string | null
  instrument: Instrument | null
  scope: readonly Pick<ScopeItem, 'code' | 'label'>[]
  entities: readonly { name: LocalizedText }[]
  events: readonly FoldEvent[]
  citations: readonly CitedText[]
  /** The names of its authorities. */
  authorities: readonly LocalizedText[]
}

export type Derived = {
  firstOn: PartialDate
  firstEarliest: Day
  lastLatest: Day
  announcedOn: PartialDate | null
  announcedEarliest: Day | null
  announcedLatest: Day | null
  effectiveOn: PartialDate | null
  effectiveEarliest: Day | null
  effectiveLatest: Day | null
  endedOn: PartialDate | null
  endedEarliest: Day | null
  endedLatest: Day | null
  endedBasis: SpanBasis | null
  lastSeenOn: PartialDate | null
  lastSeenEarliest: Day | null
  official: boolean
  standing: Standing
  spans: StatusSpan[]
}

const EFFECTIVE: readonly EventType[] = ['entered_into_force', 'applied_in_practice']
const ENDING: readonly EventType[] = [
  'expired',
  'lifted',
  'replaced',
  'withdrawn',
  'terminated_without_measure',
  'ceased',
]

/** The end that its last status tells: the date of the event that ended it, or the day after a written term. */
function endOf(spans: readonly StatusSpan[], ordered: readonly FoldEvent[]) {
  const last = spans.at(-1)
  if (last?.status !== 'ended') return { date: null, basis: null }
  if (last.basis === 'expected') return { date: last.from, basis: last.basis }
  // An expiry dated on the last day of the term lies a day before what it ends.
  const event = ordered.findLast(({ type, date }) => ENDING.includes(type) && rangeOf(date).earliest <= last.from)
  return { date: event?.date ?? last.from, basis: last.basis }
}

/** Only what was opened and supports the record counts, and a story once, however often it is repeated. */
export function standingOf(citations: readonly Omit<CitedText, 'title' | 'publishedOn'>[]) {
  const counted = citations.filter(({ stance, opened }) => stance === 'supports' && opened)
  const official = counted.some(({ kind }) => isOfficial(kind))
  const voices = voicesOf(counted).length
  return { official, voices, standing: official || voices > 1 ? ('published' as const) : ('reported' as const) }
}

/** Throws without any event: the schema wants one. */
export function deriveMeasure(measure: Derivable): Derived {
  const ordered = [...measure.events].sort((a, b) => rangeOf(a.date).earliest.localeCompare(rangeOf(b.date).earliest))
  const [first] = ordered
  if (!first) throw new Error(`a measure without events: ${measure.slug}`)
  const spans = foldStatus(measure.kind, measure.events)
  const announced = ordered.find(({ type }) => type === 'announced')?.date ?? null
  const effective = ordered.find(({ type }) => EFFECTIVE.includes(type))?.date ?? null
  const end = endOf(spans, ordered)
  const seen = lastSeenOn(measure, spans)
  const { official, standing } = standingOf(measure.citations)
  const latest =
    ordered
      .map(({ date }) => rangeOf(date).latest)
      .sort()
      .at(-1) ?? first.date
  const days = (date: PartialDate | null) => (date ? rangeOf(date) : { earliest: null, latest: null })
  return {
    firstOn: first.date,
    firstEarliest: rangeOf(first.date).earliest,
    lastLatest: latest,
    announcedOn: announced,
    announcedEarliest: days(announced).earliest,
    announcedLatest: days(announced).latest,
    effectiveOn: effective,
    effectiveEarliest: days(effective).earliest,
    effectiveLatest: days(effective).latest,
    endedOn: end.date,
    endedEarliest: days(end.date).earliest,
    endedLatest: days(end.date).latest,
    endedBasis: end.basis,
    lastSeenOn: seen,
    lastSeenEarliest: days(seen).earliest,
    official,
    standing,
    spans,
  }
}
