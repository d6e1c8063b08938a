/** A filter as SQL: conditions on `measures m`, and an order. The only place that knows both. */
import { join, type Sql, sqltag as sql } from '@prisma/client/runtime/client'
import { type Day, rangeOf } from '@/lib/dates'
import { normaliseForSearch } from './derive'
import type { SortKey } from './fields'
import type { DateMeaning, FilterStatus, MeasureFilter } from './filter'
import { CONFIDENCES, CONFIRMATIONS, STATUSES } from './types'

const escapeLike = (text: string) => text.replace(/[\\%_]/g, '\\$&')

/** Every word must occur somewhere in the record. */
const matchesText = (q: string) =>
  join(
    normaliseForSearch(q)
      .split(/\s+/)
      .filter(Boolean)
      .map((word: string) => sql`m.search_text like ${`%${escapeLike(word)}%`}`),
    ' and ',
  )

const holdsOn = (day: Day) => sql`s.measure_id = m.id and s."from" <= ${day} and (s."to" is null or s."to" > ${day})`

const hasStatus = (statuses: FilterStatus[], today: Day): Sql => {
  const held = sql`exists (select 1 from status_spans s where ${holdsOn(today)} and s.status = any(${statuses}))`
  if (!statuses.includes('none')) return held
  return sql`(${held} or not exists (select 1 from status_spans s where ${holdsOn(today)}))`
}

const inForceOn = (day: Day) =>
  sql`exists (select 1 from status_spans s where ${holdsOn(day)} and s.status in ('in_force', 'partly_in_force'))`

// A record matches [a, b] when its earliest day <= b and its latest >= a: a vague date matches every day that it can mean.
const RANGES: Record<Exclude<DateMeaning, 'event'>, { earliest: Sql; latest: Sql }> = {
  announced: { earliest: sql`m.announced_earliest`, latest: sql`m.announced_latest` },
  effective: { earliest: sql`m.effective_earliest`, latest: sql`m.effective_latest` },
  ended: { earliest: sql`m.ended_earliest`, latest: sql`m.ended_latest` },
}

const overlaps = ({ earliest, latest }: { earliest: Sql; latest: Sql }, { from, to }: MeasureFilter): Sql[] => [
  ...(from ? [sql`${latest} >= ${rangeOf(from).earliest}`] : []),
  ...(to ? [sql`${earliest} <= ${rangeOf(to).latest}`] : []),
]

/** Which of a measure's events, or another range of days, stand within `from` and `to`. */
export const withinDates = (filter: MeasureFilter, earliest: Sql, latest: Sql): Sql => {
  const conditions = overlaps({ earliest, latest }, filter)
  return conditions.length > 0 ? join(conditions, ' and ') : sql`true`
}

const happened = (filter: MeasureFilter): Sql[] => {
  if (!filter.from && !filter.to) return []
  if (filter.date !== 'event') return overlaps(RANGES[filter.date], filter)
  const within = withinDates(filter, sql`e.earliest`, sql`e.latest`)
  return [sql`exists (select 1 from measure_events e where e.measure_id = m.id and ${within})`]
}

const oneOf = (column: Sql, values: readonly string[]): Sql[] =>
  values.length > 0 ? [sql`${column} = any(${values})`] : []
const anyOf = (column: Sql, values: readonly string[]): Sql[] =>
  values.length > 0 ? [sql`${column} && ${values}`] : []

/** `today` decides what `status` means. Archived records never match. */
export function measureWhere(filter: MeasureFilter, today: Day): Sql {
  return join(
    [
      sql`m.archived_at is null`,
      ...(filter.q ? [matchesText(filter.q)] : []),
      ...oneOf(sql`m.kind`, filter.kind),
      ...oneOf(sql`m.category`, filter.category),
      ...oneOf(sql`m.imposer`, filter.imposer),
      ...anyOf(sql`m.targets`, filter.target),
      ...(filter.status.length > 0 ? [hasStatus(filter.status, today)] : []),
      ...oneOf(sql`m.effect`, filter.effect),
      ...oneOf(sql`m.formality`, filter.formality),
      ...oneOf(sql`m.acknowledgement`, filter.acknowledgement),
      ...oneOf(sql`m.confirmation`, filter.confirmation),
      ...anyOf(sql`m.authorities`, filter.authority),
      ...(filter.official === null ? [] : [sql`m.official = ${filter.official}`]),
      ...happened(filter),
      ...(filter.inForceOn ? [inForceOn(filter.inForceOn)] : []),
    ],
    ' and ',
  )
}

const spanToday = (column: Sql, today: Day) =>
  sql`(select ${column} from status_spans s where ${holdsOn(today)} limit 1)`
const rung = (ladder: readonly string[], column: Sql) => sql`array_position(${[...ladder]}::text[], ${column})`

const ORDERS: Record<SortKey, (today: Day) => Sql> = {
  firstOn: () => sql`m.first_earliest`,
  title: () => sql`lower(coalesce(m.title->>'en', m.title->>'ja', m.title->>'zh'))`,
  kind: () => sql`m.kind`,
  imposer: () => sql`m.imposer`,
  category: () => sql`m.category`,
  status: (today) => rung(STATUSES, spanToday(sql`s.status`, today)),
  statusSince: (today) => spanToday(sql`s."from"`, today),
  announcedOn: () => sql`m.announced_earliest`,
  effectiveOn: () => sql`m.effective_earliest`,
  endedOn: () => sql`m.ended_earliest`,
  effect: () => sql`m.effect`,
  formality: () => sql`m.formality`,
  acknowledgement: () => sql`m.acknowledgement`,
  confirmation: () => rung(CONFIRMATIONS, sql`m.confirmation`),
  confidence: () => rung(CONFIDENCES, sql`m.confidence`),
  standing: () => sql`m.standing`,
  instrumentNumber: () => sql`m.instrument_number`,
  sourceCount: () => sql`(select count(*) from citations c where c.measure_id = m.id)`,
}

/** What is unknown stands last either way; ties keep one order, so that pages never repeat or skip a row. */
export function measureOrder({ sort }: MeasureFilter, today: Day): Sql {
  const by = ORDERS[sort.key](today)
  return sort.descending ? sql`${by} desc nulls last, m.id desc` : sql`${by} asc nulls last, m.id asc`
}
