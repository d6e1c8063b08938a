/** The statements behind the chart of a list: its bars, or their counts. Composed here, run in queries/chart.ts. */
import { type Sql, sqltag as sql } from '@prisma/client/runtime/client'
import { type Day, dayNumber } from '@/lib/dates'
import type { Days } from '@/lib/measures/chart/data/fit'
import type { Lanes } from '@/lib/measures/chart/data/lane-choices'
import { filterToParams, type MeasureFilter, withoutShowing } from '@/lib/measures/list/filter'
import { termId } from '@/lib/measures/list/terms'
import { statusTermOn } from './held-on'
import { SELECT_CHARTED } from './select'
import { measureWhere } from './where'

const isWhole = (filter: MeasureFilter) => filterToParams(withoutShowing(filter)).size === 0

/** Bars `b` of the records that the filter finds. Without a condition their narrow rows are enough. */
const barsOf = (filter: MeasureFilter, today: Day, lanes?: Lanes) =>
  isWhole(filter) && lanes !== 'status'
    ? sql`from timeline_bars b where true`
    : sql`from timeline_bars b join measure_index i on i.measure_id = b.measure_id where ${measureWhere(filter, today)}`

/** What is open lasts to today, or to a step that is still to come. */
const lastDay = (today: Day) => sql`greatest(b.last_day, case when b.is_open then ${dayNumber(today)}::int end)`

const begins = ({ from, to }: Days) => sql`b.first_day between ${dayNumber(from)} and ${dayNumber(to)}`

const overlaps = ({ from, to }: Days, today: Day) =>
  sql`b.first_day <= ${dayNumber(to)} and ${lastDay(today)} >= ${dayNumber(from)}`

/** One row: how many records there are, and the days from their first to their last. */
export const selectExtent = (filter: MeasureFilter, today: Day): Sql => sql`
  select count(*)::int as total, min(b.first_day) as first, max(${lastDay(today)}) as last
  ${barsOf(filter, today)}`

/** One row: the day of the newest trigger up to a day that another record answers. Most lately, it is among the first few. */
export const selectTrigger = (day: Day): Sql => sql`
  select i.first_on as day from measure_index i
  where i.kind = ${termId('kind', 'trigger')} and i.first_on <= ${dayNumber(day)} and exists (
    select 1 from relations r join measure_index a on a.measure_id = r.from_id
    where r.to_id = i.measure_id and r.type in ('responds_to', 'retaliates_against'))
  order by i.first_on desc, i.slug desc limit 1`

/** One row: how many of them have a part within these days. */
export const selectWithin = (filter: MeasureFilter, today: Day, days: Days): Sql => sql`
  select count(*)::int as count ${barsOf(filter, today)} and ${overlaps(days, today)}`

/** One row: how many of them begin within these days. */
export const selectBeginning = (filter: MeasureFilter, today: Day, days: Days): Sql => sql`
  select count(*)::int as count ${barsOf(filter, today)} and ${begins(days)}`

const LANE: Record<Lanes, (today: Day) => Sql> = {
  category: () => sql`b.category`,
  formality: () => sql`b.formality`,
  authority: () => sql`b.authority`,
  status: statusTermOn,
}

/**
 * Rows of `imposer`, `lane` (values of facets), `bucket` (from 0) and `count`: each record once, where its bar begins, or
 * in the first bucket where that lies before all of them. `starts` are first days, and last the day after all buckets.
 */
export const selectBins = (filter: MeasureFilter, today: Day, lanes: Lanes, starts: readonly Day[]): Sql => {
  const numbers = starts.map(dayNumber)
  const days = { from: starts[0] ?? today, to: starts.at(-1) ?? today }
  return sql`
  select who.value as imposer, t.value as lane, c.bucket, c.count from (
    select b.imposer, ${LANE[lanes](today)} as lane,
      width_bucket(greatest(b.first_day, ${numbers[0] ?? 0}::int), ${numbers}::int[]) - 1 as bucket, count(*)::int as count
    ${barsOf(filter, today, lanes)} and ${overlaps(days, today)} and b.first_day < ${numbers.at(-1) ?? 0}
    group by 1, 2, 3
  ) c join facet_terms who on who.id = c.imposer join facet_terms t on t.id = c.lane
  order by 3, 1, 2`
}

/** Rows of `imposer`, `lane` and `count` of what began before a day and has a part within these. */
export const selectLasting = (filter: MeasureFilter, today: Day, lanes: Lanes, before: Day, days: Days): Sql => sql`
  select who.value as imposer, t.value as lane, c.count from (
    select b.imposer, ${LANE[lanes](today)} as lane, count(*)::int as count
    ${barsOf(filter, today, lanes)} and ${overlaps(days, today)} and b.first_day < ${dayNumber(before)}
    group by 1, 2
  ) c join facet_terms who on who.id = c.imposer join facet_terms t on t.id = c.lane
  order by 1, 2`

const partOf = (part: ChartedPart, today: Day): Sql => {
  if ('begin' in part) return begins(part.begin)
  return 'within' in part ? overlaps(part.within, today) : sql`true`
}
/** Which records: those that have a part within some days, those that begin in them, or all. */
export type ChartedPart = { within: Days } | { begin: Days } | { all: true }

/** What is drawn of each record, in the order of their bars. */
export const selectCharted = (filter: MeasureFilter, today: Day, part: ChartedPart): Sql => sql`
  ${SELECT_CHARTED}
  join (select b.measure_id, b.first_day ${barsOf(filter, today)} and ${partOf(part, today)}) listed
    on listed.measure_id = m.id
  order by listed.first_day, m.slug collate "C"`

/** Rows of `from` and `to` (months, 202601) and `count`: dated steps of the records; those known to the year span it. */
export const selectMonths = (filter: MeasureFilter, today: Day): Sql => sql`
  select t.earliest / 100 as "from", t.latest / 100 as "to", count(*)::int as count
  from timeline_entries t
  ${isWhole(filter) ? sql`` : sql`join measure_index i on i.measure_id = t.measure_id`}
  where t.source in ('event', 'also') and ${isWhole(filter) ? sql`true` : measureWhere(filter, today)}
  group by 1, 2 order by 1, 2`
