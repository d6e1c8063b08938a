/** What the register itself changed: which list of changes an address asks for, and what of it is told. */
import { pathTo, withQuery } from '@/lib/addresses'
import { type Day, rangeOf } from '@/lib/dates'
import type { LocalizedText } from '@/lib/texts'
import { typedToStored } from '@/lib/typed-dates/resolve'
import type { MeasureKind } from '../codes'
import { filterToParams, type MeasureFilter, withoutShowing } from '../list/filter'
import { type FilterProblem, lastValue, parseMeasureFilter, type RawParams } from '../list/parse-filter'
import type { FieldChange } from './revision'

/** `said` is how the address says it: a date that moves goes on moving. `from` is the instant that it means. */
export type ChangedSince = { said: string; from: string; day: Day }

/** Changes of the records of a filter; `at`: those of the one save of that instant, record by record. */
export type ChangesAsked = { filter: MeasureFilter; since: ChangedSince | null; at: string | null }
export type ChangesKey = 'since' | 'at'
export type ChangesProblem = FilterProblem | { key: ChangesKey; value: string; why?: undefined }

/** A save as a line: of one record, or of the many that were loaded at once, of which `slug` is one. */
export type ToldSave = {
  /** ISO instant. */
  at: string
  author: string
  reason: string
  release: string | null
  /** How many versions it made, and how many of these are the first ones of their records. */
  versions: number
  recorded: number
  slug: string
  title: LocalizedText
  kind: MeasureKind
  version: number
  /** Of a single version that is not a first one. */
  changes: FieldChange[] | null
}

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,3})?)?Z$/

/** In the one form in which it is kept and compared. */
function readInstant(value: string): string | null {
  if (!INSTANT.test(value)) return null
  const time = Date.parse(value)
  return Number.isNaN(time) || !new Date(time).toISOString().startsWith(value.slice(0, 16))
    ? null
    : new Date(time).toISOString()
}

/** Days are those of UTC, as all instants of the register are told. */
function readSince(said: string, today: Day): ChangedSince | null {
  const instant = readInstant(said)
  if (instant) return { said, from: instant, day: instant.slice(0, 10) }
  const date = typedToStored(said, today)
  if (!date) return null
  const day = rangeOf(date).earliest
  return { said, from: `${day}T00:00:00.000Z`, day }
}

/** Never throws: what means nothing is told in `problems`. How the list itself is shown means nothing here. */
export function parseChanges(params: RawParams, today: Day): { asked: ChangesAsked; problems: ChangesProblem[] } {
  const { filter, problems } = parseMeasureFilter(params, today)
  const { page, perPage } = filter
  const [saidSince, saidAt] = [lastValue(params, 'since'), lastValue(params, 'at')]
  const since = saidSince === undefined ? null : readSince(saidSince, today)
  const at = saidAt === undefined ? null : readInstant(saidAt)
  const own: ChangesProblem[] = [
    ...(saidSince !== undefined && !since ? [{ key: 'since' as const, value: saidSince }] : []),
    ...(saidAt !== undefined && !at ? [{ key: 'at' as const, value: saidAt }] : []),
  ]
  return {
    asked: { filter: { ...withoutShowing(filter), page, perPage }, since, at },
    problems: [...problems, ...own],
  }
}

/** The address of these changes; of the same as data under its path. */
export function changesHref({ filter, since, at }: ChangesAsked, path: string = pathTo('changes')): string {
  const params = filterToParams(filter)
  if (since) params.set('since', since.said)
  if (at) params.set('at', at)
  return withQuery(path, params)
}

/** Saves of one day, newest first. */
export type ToldDay = { day: Day; saves: ToldSave[] }

/** In the order in which they come: the newest first. */
export function changesByDay(saves: readonly ToldSave[]): ToldDay[] {
  const days: ToldDay[] = []
  for (const save of saves) {
    const day = save.at.slice(0, 10)
    const last = days.at(-1)
    if (last?.day === day) last.saves.push(save)
    else days.push({ day, saves: [save] })
  }
  return days
}
