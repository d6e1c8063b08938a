/** What the chart is drawn from, as it travels: columns of short values, or counts where rows would be too many. */

import type { PartialDate } from '@/lib/dates'
import type { EpochDay } from '@/lib/epoch-day'
import {
  EVENT_TYPES,
  type EventType,
  MEASURE_KINDS,
  type MeasureKind,
  RELATION_TYPES,
  type RelationType,
  SPAN_BASES,
  type SpanBasis,
  STATUSES,
  type Status,
} from '@/lib/measures/codes'
import type { ChartDays } from './address'

/** Who acts: above the axis, below it, or in a lane of their own. */
export const BANKS = ['china', 'japan', 'others'] as const
export type Bank = (typeof BANKS)[number]
export type ChartLane = { bank: Bank; key: string; label: string }

/** Days from `from` up to but without `to`; null is open. Approximate where its beginning is known only roughly. */
export type ChartSpan = { status: Status; from: EpochDay; to: EpochDay | null; basis: SpanBasis; approximate: boolean }
/** As wide as its date is vague: both days count. */
export type ChartEvent = { type: EventType; earliest: EpochDay; latest: EpochDay }
export type ChartRow = {
  slug: string
  title: string
  lang: string
  kind: MeasureKind
  /** Its place among the lanes. */
  lane: number
  first: EpochDay
  last: EpochDay | null
  /** Whether it eases what held before. */
  eased: boolean
  /** When it was last seen, where that is more than a year ago and it is said to run. */
  seen: PartialDate | null
  spans: ChartSpan[]
  events: ChartEvent[]
}
/** From the row that says so to the one that it speaks of. */
export type ChartLink = { from: number; to: number; type: RelationType }
/** So many rows of a lane begin within these days, or before them and last into the first of them. */
export type ChartBin = { lane: number; from: EpochDay; to: EpochDay; count: number }

/** So many rows of a lane began before all that are here, and last into these days. */
export type ChartLasting = ChartDays & { counts: { lane: number; count: number }[] }

/** Figures of some days each, `text` as they are written; `text` of all is what they count. */
export type ChartFigures = {
  lane: number
  text: string
  lang: string
  points: (ChartDays & { value: number; text: string })[]
}

export type ChartData = {
  today: EpochDay
  /** From the first day to the last of all that the filter finds. Null where it finds nothing. */
  extent: ChartDays | null
  /** The days to show at first. */
  fit: ChartDays | null
  /** The days that these rows or bins are of: what lies outside is not here. Null: everything is. */
  covered: ChartDays | null
  /** The last day that somebody has looked at; null: nothing says so. */
  checked: EpochDay | null
  /** How many records the filter finds. */
  total: number
  lanes: ChartLane[]
  rows: ChartRow[]
  links: ChartLink[]
  bins: ChartBin[]
  /** Null: whatever lasts into the days that are covered is here. */
  lasting: ChartLasting | null
  figures: ChartFigures[]
}

/** `ChartData` as JSON carries it: a column a property, codes as their places, spans and events as flat numbers. */
export type ChartColumns = Omit<ChartData, 'rows' | 'links' | 'bins'> & {
  slug: string[]
  title: string[]
  lang: string[]
  kind: number[]
  lane: number[]
  first: number[]
  last: (number | null)[]
  /** The places of those that ease. */
  eased: number[]
  seen: (PartialDate | null)[]
  /** status, from, to, basis and whether it is approximate in one number */
  spans: (number | null)[][]
  /** type, earliest, latest minus earliest */
  events: number[][]
  /** from, to, type */
  links: number[]
  /** The days at which bins begin, and the one at which the last ends. */
  starts: number[]
  /** lane, place among the starts, count */
  bins: number[]
}

function tuples<Value>(flat: readonly Value[], size: number): Value[][] {
  const all: Value[][] = []
  for (let at = 0; at < flat.length; at += size) all.push(flat.slice(at, at + size))
  return all
}

const groundOf = ({ basis, approximate }: ChartSpan) => SPAN_BASES.indexOf(basis) * 2 + Number(approximate)

/** A code by its place; places are only ever written by `packChart`. */
const codeAt = <Code>(codes: readonly Code[], place: number): Code => codes[place] as Code

export function packChart({ rows, links, bins, ...rest }: ChartData): ChartColumns {
  const starts = [...new Set(bins.flatMap(({ from, to }) => [from, to]))].sort((a, b) => a - b)
  const placeOf = new Map(starts.map((day, place) => [day, place]))
  return {
    ...rest,
    slug: rows.map(({ slug }) => slug),
    title: rows.map(({ title }) => title),
    lang: rows.map(({ lang }) => lang),
    kind: rows.map(({ kind }) => MEASURE_KINDS.indexOf(kind)),
    lane: rows.map(({ lane }) => lane),
    first: rows.map(({ first }) => first),
    last: rows.map(({ last }) => last),
    eased: rows.flatMap(({ eased }, place) => (eased ? [place] : [])),
    seen: rows.map(({ seen }) => seen),
    spans: rows.map(({ spans }) =>
      spans.flatMap((span) => [STATUSES.indexOf(span.status), span.from, span.to, groundOf(span)]),
    ),
    events: rows.map(({ events }) =>
      events.flatMap(({ type, earliest, latest }) => [EVENT_TYPES.indexOf(type), earliest, latest - earliest]),
    ),
    links: links.flatMap(({ from, to, type }) => [from, to, RELATION_TYPES.indexOf(type)]),
    starts,
    bins: bins.flatMap(({ lane, from, count }) => [lane, placeOf.get(from) ?? 0, count]),
  }
}

export function unpackChart(columns: ChartColumns): ChartData {
  const { today, extent, fit, covered, checked, total, lanes, lasting, figures, starts } = columns
  const eased = new Set(columns.eased)
  const rows = columns.slug.map(
    (slug, at): ChartRow => ({
      slug,
      title: columns.title[at] ?? '',
      lang: columns.lang[at] ?? '',
      kind: codeAt(MEASURE_KINDS, columns.kind[at] ?? 0),
      lane: columns.lane[at] ?? 0,
      first: columns.first[at] ?? 0,
      last: columns.last[at] ?? null,
      eased: eased.has(at),
      seen: columns.seen[at] ?? null,
      spans: tuples(columns.spans[at] ?? [], 4).map(([status, from, to, ground]) => ({
        status: codeAt(STATUSES, status ?? 0),
        from: from ?? 0,
        to: to ?? null,
        basis: codeAt(SPAN_BASES, Math.floor((ground ?? 0) / 2)),
        approximate: (ground ?? 0) % 2 === 1,
      })),
      events: tuples(columns.events[at] ?? [], 3).map(([type = 0, earliest = 0, length = 0]) => ({
        type: codeAt(EVENT_TYPES, type),
        earliest,
        latest: earliest + length,
      })),
    }),
  )
  return {
    ...{ today, extent, fit, covered, checked, total, lanes, lasting, figures, rows },
    links: tuples(columns.links, 3).map(([from = 0, to = 0, type = 0]) => ({
      from,
      to,
      type: codeAt(RELATION_TYPES, type),
    })),
    bins: tuples(columns.bins, 3).map(([lane = 0, place = 0, count = 0]) => ({
      lane,
      from: starts[place] ?? 0,
      to: starts[place + 1] ?? 0,
      count,
    })),
  }
}
