/** From a parsed measure to its rows: the way back of select.ts. */
import 'server-only'
import type { Transaction } from '@/lib/database/client'
import { insertRows } from '@/lib/database/insert-rows'
import { referred } from '@/lib/database/referred'
import { rangeOf } from '@/lib/dates'
import type { MeasureInput } from '../schema'
import { type CitedText, type Derived, deriveMeasure } from '../status/derive'
import type { LocalizedText } from '../types'
import { indexRowsOf } from './index-rows'

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

/** What is written below a measure's own row. */
export type Child = { measureId: number; input: MeasureInput; spans: Derived['spans'] }

const placed = <Item extends object>(items: readonly Item[], measureId: number) =>
  items.map((item, position) => ({ ...item, measureId, position }))

const placeOf = (measureId: number, position: number) => `${measureId}:${position}`
type Placed = { id: number; measureId: number; position: number }
const PLACE = ['id', 'measureId', 'position'] as const
const idsByPlace = (rows: readonly Placed[]) =>
  new Map(rows.map(({ id, measureId, position }) => [placeOf(measureId, position), id]))

const eventRows = ({ measureId, input }: Child) =>
  placed(
    input.events.map(({ sources: _, ...event }) => {
      const { earliest, latest } = rangeOf(event.date)
      return { ...event, earliest, latest }
    }),
    measureId,
  )

const citationRows = ({ measureId, input }: Child, sources: Surroundings['sources']) =>
  placed(
    input.citations.map(({ source, ...citation }) => ({
      ...citation,
      sourceId: referred(sources, source, 'source').id,
    })),
    measureId,
  )

/** Which events rest on which citations, by the numbers that both were given. */
function eventCitationRows(
  { measureId, input }: Child,
  eventIds: ReadonlyMap<string, number>,
  citationIds: ReadonlyMap<string, number>,
) {
  const positions = new Map(input.citations.map(({ source }, position) => [source, position]))
  return input.events.flatMap((event, index) =>
    event.sources.map((url, position) => ({
      eventId: referred(eventIds, placeOf(measureId, index), 'event'),
      citationId: referred(citationIds, placeOf(measureId, referred(positions, url, 'citation of')), 'citation'),
      position,
    })),
  )
}

/** Everything below the rows of some measures but their relations, which may lead to records not written yet. */
export async function insertChildren(tx: Transaction, children: readonly Child[], { sources }: Surroundings) {
  const below = (part: (child: Child) => readonly object[]) =>
    children.flatMap((child) => placed(part(child), child.measureId))
  const citations = children.flatMap((child) => citationRows(child, sources))
  const citationIds = idsByPlace(await insertRows<Placed>(tx, 'citations', citations, PLACE))
  const eventIds = idsByPlace(await insertRows<Placed>(tx, 'measure_events', children.flatMap(eventRows), PLACE))
  const grounds = children.flatMap((child) => eventCitationRows(child, eventIds, citationIds))
  await insertRows(tx, 'event_citations', grounds)
  await insertRows(
    tx,
    'status_spans',
    below(({ spans }) => spans),
  )
  await insertRows(
    tx,
    'scope_items',
    below(({ input }) => input.scope),
  )
  await insertRows(
    tx,
    'listed_entities',
    below(({ input }) => input.entities),
  )
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
  items: readonly { fromId: number; input: Pick<MeasureInput, 'relations'> }[],
  ids: ReadonlyMap<string, number>,
) =>
  insertRows(
    tx,
    'relations',
    items.flatMap(({ fromId, input }) =>
      input.relations.map(({ to, ...relation }, position) => ({
        ...relation,
        fromId,
        toId: referred(ids, to, 'record'),
        position,
      })),
    ),
  )
