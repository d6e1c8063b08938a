import { codesOf } from './coded'
import type { MeasureInput, MeasureRecord } from './schema'
import type { Measure } from './types'

/** A measure as the `measures/2` format holds it: the inverse of loading, and what a revision keeps. */
export function toRecord(measure: Measure): MeasureRecord {
  const { kind, ...codes } = codesOf(measure)
  return {
    slug: measure.slug,
    kind,
    title: measure.title,
    summary: measure.summary,
    imposer: measure.imposer,
    targets: measure.targets,
    ...codes,
    authorities: measure.authorities.map(({ key }) => key),
    instrument: measure.instrument,
    goods: measure.goods,
    scope: measure.scope,
    entities: measure.entities,
    // Named one by one: a list of fifty records has hundreds of them, and the rest of an object is copied slowly.
    events: measure.events.map((event) => ({
      type: event.type,
      date: event.date,
      until: event.until,
      note: event.note,
      startsOn: event.startsOn ?? null,
      expected: event.expected ?? false,
      part: event.part ?? null,
      sources: event.citations.flatMap((position) => measure.citations[position]?.source.url ?? []),
    })),
    citations: measure.citations.map(({ source, ...citation }) => ({ ...citation, source: source.url })),
    relations: measure.relations.map(({ type, certainty, note, slug }) => ({ type, to: slug, certainty, note })),
    conflict: measure.conflict,
    orderNote: measure.orderNote,
  }
}

/** A record without its name. */
export function toInput(measure: Measure): MeasureInput {
  const { slug: _, ...input } = toRecord(measure)
  return input
}
