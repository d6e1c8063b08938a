import type { MeasureInput, MeasureRecord } from './schema'
import type { Measure } from './types'

/** A measure as the `measures/2` format holds it: the inverse of loading, and what a revision keeps. */
export function toRecord(measure: Measure): MeasureRecord {
  return {
    slug: measure.slug,
    kind: measure.kind,
    title: measure.title,
    summary: measure.summary,
    imposer: measure.imposer,
    targets: measure.targets,
    category: measure.category,
    effect: measure.effect,
    formality: measure.formality,
    acknowledgement: measure.acknowledgement,
    confirmation: measure.confirmation,
    confidence: measure.confidence,
    authorities: measure.authorities.map(({ key }) => key),
    instrument: measure.instrument,
    goods: measure.goods,
    scope: measure.scope,
    entities: measure.entities,
    events: measure.events.map(({ citations, startsOn, expected, part, ...event }) => ({
      ...event,
      startsOn: startsOn ?? null,
      expected: expected ?? false,
      part: part ?? null,
      sources: citations.flatMap((position) => measure.citations[position]?.source.url ?? []),
    })),
    citations: measure.citations.map(({ source, ...citation }) => ({ ...citation, source: source.url })),
    relations: measure.relations.map(({ type, certainty, note, slug }) => ({ type, to: slug, certainty, note })),
    conflict: measure.conflict,
  }
}

/** A record without its name. */
export function toInput(measure: Measure): MeasureInput {
  const { slug: _, ...input } = toRecord(measure)
  return input
}
