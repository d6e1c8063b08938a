/** When something last showed a continuing measure at work. */

import { type Day, type PartialDate, rangeOf, shiftMonths } from '@/lib/dates'
import type { Category, EventType, Formality, MeasureKind, Stance } from '../codes'
import type { FoldEvent, StatusSpan } from '../types'

export type Sightable = {
  kind: MeasureKind
  category: Category
  formality: Formality
  instrument: object | null
  events: readonly FoldEvent[]
  citations: readonly { stance: Stance; opened: boolean; publishedOn: PartialDate | null }[]
}

/** Events that say nothing of whether a measure is at work. */
const NO_SIGHTINGS: readonly EventType[] = ['threatened', 'withdrawn', 'proposed', 'announced', 'denied', 'deadline']

/**
 * Laws and lists stand in a text until another takes them out; duties are looked at when their term ends. An advisory is a
 * text too, but holds only as long as somebody repeats it.
 */
const standsByItself = ({ category, formality, instrument }: Sightable) =>
  category === 'trade_remedy' ||
  category === 'entity_listing' ||
  (formality === 'published_formal' && instrument !== null && category !== 'travel_advisory')

const hasTerm = (spans: readonly StatusSpan[]) => spans.at(-1)?.status === 'ended' && spans.at(-1)?.basis === 'expected'

/**
 * The newest event or supporting page that was opened, as vague as it is dated. Null for what need not be seen to be
 * believed in force: laws, lists, duties, and what has a written term.
 */
export function lastSeenOn(measure: Sightable, spans: readonly StatusSpan[]): PartialDate | null {
  if (measure.kind !== 'measure' || standsByItself(measure) || hasTerm(spans)) return null
  const events = measure.events.filter(({ type, expected }) => !expected && !NO_SIGHTINGS.includes(type))
  const pages = measure.citations.filter(({ stance, opened }) => stance === 'supports' && opened)
  const dates = [...events.map(({ date }) => date), ...pages.flatMap(({ publishedOn }) => publishedOn ?? [])]
  // Of a vague date the first day counts: it was seen by then at least.
  return dates.sort((a, b) => rangeOf(a).earliest.localeCompare(rangeOf(b).earliest)).at(-1) ?? null
}

/** The first day of the year that ends on a day: what was last seen before it was not seen for a year. */
export const yearBefore = (day: Day): Day => shiftMonths(day, -12)

/** Whether a measure that is said to run was not seen at work for a year. */
export const isLongUnseen = (seen: PartialDate | null, day: Day): boolean =>
  seen !== null && rangeOf(seen).earliest < yearBefore(day)
