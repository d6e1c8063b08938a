/** What holds of a record on a day, as terms and conditions on `measure_index i`: its status, on what that rests, and its last sighting. */

import { raw, type Sql, sqltag as sql } from '@prisma/client/runtime/client'
import { columnName } from '@/lib/database/column-name'
import { type Day, dayNumber } from '@/lib/dates'
import { DAILY_FACETS, type DailyFacet, type Facet, NONE, type OneValuedFacet } from '@/lib/measures/list/keys'
import { termId, termIds } from '@/lib/measures/list/terms'
import { yearBefore } from '@/lib/measures/status/last-seen'

const RUNNING = ['in_force', 'partly_in_force', 'suspended'].map((status) => termId('status', status))

// Spans follow one another without a gap. Most records are in their last one, which needs no list.
const spanTermOn = (day: Day, facet: 'status' | 'basis', last: Sql, all: Sql) => {
  const number = dayNumber(day)
  return sql`case when i.last_from <= ${number}::int then ${last}
    else coalesce(${all}[width_bucket(${number}::int, i.span_from)], ${termId(facet, NONE)}::int) end`
}

/** The term of the status that holds on a day. */
export const statusTermOn = (day: Day) => spanTermOn(day, 'status', sql`i.last_status`, sql`i.span_terms`)
const basisTermOn = (day: Day) => spanTermOn(day, 'basis', sql`i.last_basis`, sql`i.span_bases`)

/** Of what runs on the day: whether something showed it at work in the year before. */
const sightingTermOn = (day: Day) => sql`case
  when i.last_seen is null or (${statusTermOn(day)}) <> all(${RUNNING}::int[]) then ${termId('lastSeen', NONE)}::int
  when i.last_seen < ${dayNumber(yearBefore(day))} then ${termId('lastSeen', 'over_year')}::int
  else ${termId('lastSeen', 'within_year')}::int end`

export const isDaily = (facet: Facet): facet is DailyFacet => DAILY_FACETS.some((daily) => daily === facet)

/** The one term that a record has of a facet, on a day where it depends on that. */
export function singleTermOn(facet: OneValuedFacet, day: Day): Sql {
  if (!isDaily(facet)) return raw(`i.${columnName(facet)}`)
  return { status: statusTermOn, basis: basisTermOn, lastSeen: sightingTermOn }[facet](day)
}

/** Of the last span, of which the planner knows how many there are, or of the few that are before it. */
export function hasSpanTermOn(facet: 'status' | 'basis', day: Day, ids: readonly number[]): Sql {
  const [last, term] = facet === 'status' ? [sql`i.last_status`, statusTermOn] : [sql`i.last_basis`, basisTermOn]
  const number = dayNumber(day)
  return sql`((i.last_from <= ${number}::int and ${last} = any(${ids}::int[]))
    or (i.last_from > ${number}::int and (${term(day)}) = any(${ids}::int[])))`
}

export const IN_FORCE_TERMS = termIds('status', ['in_force', 'partly_in_force'])
/**
 * In force on a day, as two halves that share no record: those in their last span, which an index tells by itself, and the
 * few that were in an earlier one.
 */
export const inForceHalves = (day: Day) => ({
  last: sql`i.last_from <= ${dayNumber(day)}::int and i.last_status = any(${IN_FORCE_TERMS}::int[])`,
  earlier: sql`i.span_from is not null and i.first_on <= ${dayNumber(day)}::int and i.last_from > ${dayNumber(day)}::int
    and (${statusTermOn(day)}) = any(${IN_FORCE_TERMS}::int[])`,
})

/** As what a record counts in its last span, and on an earlier day, were it no part of another. */
export const LAST_TALLY = sql`i.last_tally`
export const earlierTally = (day: Day): Sql =>
  sql`coalesce(i.span_tallies[width_bucket(${dayNumber(day)}::int, i.span_from)], i.tally)`

/** As what a record counts on a day. */
export const tallyOn = (day: Day): Sql =>
  sql`case when i.last_from <= ${dayNumber(day)}::int then ${LAST_TALLY} else ${earlierTally(day)} end`
