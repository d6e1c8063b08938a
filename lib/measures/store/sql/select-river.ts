/**
 * The statements behind a river. They count as lists do (select-list.ts), of all days at once: what a list asks of one day is
 * asked here of the spans of each record, and sums run from change to change. Composed here, run in river-queries.ts.
 */
import { type Sql, sqltag as sql } from '@prisma/client/runtime/client'
import type { Day } from '@/lib/dates'
import type { MeasureFilter } from '@/lib/measures/list/filter'
import { termId } from '@/lib/measures/list/terms'
import { PUBLISHED_FORM } from '@/lib/measures/river/ask'
import { IN_FORCE_TERMS, tallyOn } from './held-on'
import { measureWhere } from './where'

/** Nothing that a river asks depends on the day. */
const ANY_DAY: Day = '2000-01-01'

const OF_RECORD = sql`i.measure_id as id, i.linked, i.formality = ${termId('formality', PUBLISHED_FORM)}::int as published`

/** Spans `s` of records `i` that have one of these statuses; each lasts until the next one begins, and the last without end. */
const spansOf = (filter: MeasureFilter, statuses: readonly number[]) => sql`
  select ${OF_RECORD}, s."from", i.span_from[s.place + 1] as "to",
    case when i.span_from is null then i.last_tally else coalesce(s.tally, i.tally) end as tally
  from measure_index i cross join unnest(coalesce(i.span_from, array[i.last_from]),
    coalesce(i.span_terms, array[i.last_status]), i.span_tallies) with ordinality s("from", term, tally, place)
  where ${measureWhere(filter, ANY_DAY)} and s.term = any(${[...statuses]}::int[])`

/**
 * Rows of `day` (20260106), `published`, `informal` and `expected`: what holds from that day on. While a part and its whole
 * are both in force, the part counts apart.
 */
export const selectHeld = (filter: MeasureFilter): Sql => sql`
  with held as materialized (
    select id, linked, published, tally, int4range("from", "to") as days from (${spansOf(filter, IN_FORCE_TERMS)}) spans),
  apart as (
    select part.published, part.tally, unnest(int4multirange(part.days) * range_agg(whole.days)) as days
    from held part join relations r on r.from_id = part.id and r.type = 'part_of' join held whole on whole.id = r.to_id
    where part.linked and whole.linked group by part.id, part.published, part.tally, part.days),
  counted as (
    select published, tally, days, 1 as sign from held union all select published, tally, days, -1 from apart),
  changes as (
    select lower(days) as day, published, tally, sign from counted
    union all select upper(days), published, tally, -sign from counted where not upper_inf(days)),
  days as (
    select day, coalesce(sum(sign) filter (where tally = 'restrictive' and published), 0) as published,
      coalesce(sum(sign) filter (where tally = 'restrictive' and not published), 0) as informal,
      coalesce(sum(sign) filter (where tally = 'expected'), 0) as expected
    from changes group by day)
  select day, (sum(published) over up_to)::int as published, (sum(informal) over up_to)::int as informal,
    (sum(expected) over up_to)::int as expected
  from days where published <> 0 or informal <> 0 or expected <> 0
  window up_to as (order by day) order by day`

/**
 * Rows of `day`, `published` and `informal` of what is found with a day; parts of another of the same month count apart. Pairs
 * are made by their relations alone, and compared after that: by their months first, each would meet thousands.
 */
const countDated = (found: Sql, tally: string) => sql`
  with found as materialized (${found}),
  ends as materialized (select id, day from found where linked),
  pairs as materialized (
    select part.id, part.day, whole.day as other from relations r
      join ends part on part.id = r.from_id join ends whole on whole.id = r.to_id
    where r.type = 'part_of'),
  parts as (select distinct id, day from pairs where day / 100 = other / 100)
  select found.day, count(*) filter (where published)::int as published,
    count(*) filter (where not published)::int as informal
  from found left join parts on parts.id = found.id and parts.day = found.day
  where tally = ${tally} and parts.id is null
  group by found.day order by found.day`

/** First in effect, by a date that is known to its month. */
export const selectFresh = (filter: MeasureFilter, today: Day): Sql =>
  countDated(
    sql`select ${OF_RECORD}, i.effective_from as day, ${tallyOn(today)} as tally from measure_index i
      where ${measureWhere(filter, today)} and i.effective_from / 100 = i.effective_to / 100
        and i.tally not in ('responses', 'triggers')`,
    'restrictive',
  )

/** Acts done once that were still so at the end of their month. */
export const selectDone = (filter: MeasureFilter): Sql =>
  countDated(
    sql`select id, linked, published, "from" as day, tally from (${spansOf(filter, [termId('status', 'done')])}) spans
      where "to" is null or "to" / 100 > "from" / 100`,
    'done',
  )
