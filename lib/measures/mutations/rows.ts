/** From a parsed measure to its rows: the way back of select.ts. */
import 'server-only'
import { rangeOf } from '@/lib/dates'
import type { Transaction } from '@/lib/db'
import { type CitedText, type Derived, deriveMeasure } from '../derive'
import { indexRowsOf } from '../index-rows'
import type { MeasureInput } from '../schema'
import type { LocalizedText } from '../types'

/** What a measure's rows need of other tables: ids and facts of its sources, names of its authorities. */
export type Surroundings = {
  sources: ReadonlyMap<string, Omit<CitedText, 'stance'> & { id: number }>
  authorities: ReadonlyMap<string, LocalizedText>
}

/** What its citations say beside the pages that they lead to; those that lead nowhere say nothing. */
export const citedTexts = (
  { citations }: Pick<MeasureInput, 'citations'>,
  sources: Surroundings['sources'],
): CitedText[] =>
  citations.flatMap(({ source, stance }) => {
    const known = sources.get(source)
    return known ? { ...known, stance } : []
  })

/** The measure's own row, its spans, and the rows by which lists find it. */
export function measureRows(slug: string, input: MeasureInput, { sources, authorities }: Surroundings) {
  const described = {
    ...input,
    slug,
    citations: citedTexts(input, sources),
    authorities: input.authorities.flatMap((key) => authorities.get(key) ?? []),
  }
  const derived = deriveMeasure(described)
  const { instrument, events: _e, citations: _c, relations: _r, scope: _s, entities: _n, ...plain } = input
  const { spans, ...columns } = derived
  const row = {
    slug,
    ...plain,
    instrumentNumber: instrument?.number ?? null,
    instrumentTitle: instrument?.title ?? {},
    legalBasis: instrument?.legalBasis ?? [],
    ...columns,
  }
  return { row, spans, indexed: indexRowsOf({ ...described, authorities: input.authorities }, described, derived) }
}

const placed = <Item extends object>(items: readonly Item[], measureId: number) =>
  items.map((item, position) => ({ ...item, measureId, position }))

const idsByPosition = (rows: { id: number; position: number }[]) =>
  new Map(rows.map(({ id, position }) => [position, id]))

/** Everything below the measure's row but its relations, which may lead to records not written yet. */
export async function insertChildren(
  tx: Transaction,
  measureId: number,
  input: MeasureInput,
  spans: Derived['spans'],
  { sources }: Surroundings,
) {
  const select = { id: true, position: true }
  const citations = input.citations.map(({ source, ...citation }) => ({
    ...citation,
    sourceId: sources.get(source)?.id ?? 0,
  }))
  const events = input.events.map(({ sources: _, ...event }) => {
    const { earliest, latest } = rangeOf(event.date)
    return { ...event, earliest, latest }
  })
  const citationIds = idsByPosition(
    await tx.citation.createManyAndReturn({ data: placed(citations, measureId), select }),
  )
  const eventIds = idsByPosition(await tx.measureEvent.createManyAndReturn({ data: placed(events, measureId), select }))
  const positions = new Map(input.citations.map(({ source }, position) => [source, position]))
  await tx.eventCitation.createMany({
    data: input.events.flatMap((event, index) =>
      event.sources.map((url, position) => ({
        eventId: eventIds.get(index) ?? 0,
        citationId: citationIds.get(positions.get(url) ?? -1) ?? 0,
        position,
      })),
    ),
  })
  await tx.statusSpan.createMany({ data: placed(spans, measureId) })
  await tx.scopeItem.createMany({ data: placed(input.scope, measureId) })
  await tx.listedEntity.createMany({ data: placed(input.entities, measureId) })
}

export async function deleteChildren(tx: Transaction, measureId: number) {
  const where = { measureId }
  await tx.measureEvent.deleteMany({ where })
  await tx.citation.deleteMany({ where })
  await tx.statusSpan.deleteMany({ where })
  await tx.scopeItem.deleteMany({ where })
  await tx.listedEntity.deleteMany({ where })
  await tx.relation.deleteMany({ where: { fromId: measureId } })
}

/** `ids` leads from the slug of every record that a relation names to its id. */
export const insertRelations = (
  tx: Transaction,
  fromId: number,
  { relations }: MeasureInput,
  ids: ReadonlyMap<string, number>,
) =>
  tx.relation.createMany({
    data: relations.map(({ to, ...relation }, position) => ({ ...relation, fromId, toId: ids.get(to) ?? 0, position })),
  })
