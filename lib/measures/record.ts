import { codesOf } from './coded'
import type { MeasureInput, MeasureRecord } from './schema'
import type { CitedSource, Measure, ReckonedMeasure } from './types'

/** A record in the one order in which files and versions have it. Named one by one: a form adds the same keys elsewhere. */
export function documentOf(slug: string, input: MeasureInput): MeasureRecord {
  const { kind, ...codes } = codesOf(input)
  return {
    slug,
    kind,
    title: input.title,
    summary: input.summary,
    imposer: input.imposer,
    targets: input.targets,
    ...codes,
    authorities: input.authorities,
    instrument: input.instrument,
    goods: input.goods,
    scope: input.scope,
    entities: input.entities,
    events: input.events.map(({ type, date, until, note, startsOn, expected, part, sources }) => {
      return { type, date, until, note, startsOn, expected, part, sources }
    }),
    citations: input.citations.map(({ source, ...citation }) => ({ ...citation, source })),
    relations: input.relations.map(({ type, to, certainty, note }) => ({ type, to, certainty, note })),
    conflict: input.conflict,
    orderNote: input.orderNote,
  }
}

/** A measure as the `measures/2` format holds it: the inverse of loading, and what a version keeps. */
export const toRecord = (measure: Measure): MeasureRecord =>
  documentOf(measure.slug, {
    ...codesOf(measure),
    title: measure.title,
    summary: measure.summary,
    imposer: measure.imposer,
    targets: measure.targets,
    authorities: measure.authorities.map(({ key }) => key),
    instrument: measure.instrument,
    goods: measure.goods,
    scope: measure.scope,
    entities: measure.entities,
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
  })

/** A record without its name. */
export function toInput(measure: Measure): MeasureInput {
  const { slug: _, ...input } = toRecord(measure)
  return input
}

/** A record as a file holds all of it. `sources` are those of `sourceIds` as far as they were read with it. */
export type FiledMeasure = {
  /** What it says, as the text that the file has of it. */
  document: string
  /** What follows from that. */
  reckoned: ReckonedMeasure & { events: MeasureRecord['events'] }
  /** Their keys. */
  authorities: string[]
  sourceIds: number[]
  sources: CitedSource[]
}
