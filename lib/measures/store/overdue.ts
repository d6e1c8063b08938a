/** What is overdue in the whole register, and an editor's word on it. */
import 'server-only'
import { sqltag as sql } from '@prisma/client/runtime/client'
import type { UnseenRecords } from '@/lib/coverage/layout'
import { db } from '@/lib/database/client'
import { queryVersioned } from '@/lib/database/version'
import type { Day } from '@/lib/dates'
import type { SourceInput } from '@/lib/sources/schema'
import type { LocalizedText } from '@/lib/texts'
import type { MeasureKind } from '../codes'
import { type Confirmed, withConfirmed } from '../form/confirming'
import { DEFAULT_FILTER } from '../list/filter'
import { type MeasureInput, measureSchema } from '../schema'
import { type Overdue, overdueAt, overdueOf } from '../status/overdue'
import type { FoldEvent } from '../types'
import { getMeasureWithin } from './read-measures'
import type { SavedMeasure, SaveRefused } from './refusal'
import type { Author } from './rows'
import { updateMeasure } from './save'
import { type Slice, selectOverdue, selectUnseen } from './sql/select-timeline'

export type OverdueRecord = {
  slug: string
  title: LocalizedText
  version: number
  kind: MeasureKind
  events: (FoldEvent & { note: string | null })[]
  due: Overdue
}

const selectRecords = (day: Day, slice: Slice) => sql`
  select m.slug, m.title, m.version, m.kind, v.document -> 'events' as events, o.position
  from (${selectOverdue(DEFAULT_FILTER, day, slice)}) o join measures m on m.id = o."measureId"
    join versions v on v.measure_id = m.id and v.known_to is null
  order by o.earliest, m.slug collate "C", o.position`

/** The longest overdue first. Archived records are nobody's task. */
export async function listOverdue(day: Day, slice: Slice): Promise<OverdueRecord[]> {
  const rows = await queryVersioned<Omit<OverdueRecord, 'due'> & { position: number }>(selectRecords(day, slice))
  return rows.flatMap(({ position, ...record }) => {
    const due = overdueAt(record, position, day)
    return due ? [{ ...record, due }] : []
  })
}

/** Of those authorities that have any. */
export const listUnseen = (day: Day, authorities: readonly string[]): Promise<UnseenRecords[]> =>
  queryVersioned<UnseenRecords>(selectUnseen(day, authorities))

type Confirmation = { slug: string; version: number; position: number; said: Confirmed; sources: SourceInput[] }
/** `gone`: somebody has answered it meanwhile, or it never was. */
type ConfirmRefused = SaveRefused | { ok: false; reason: 'gone' }

/** A second report, independent of the first, is what the next step of the ladder says. */
const raised = (input: MeasureInput): MeasureInput => ({ ...input, confirmation: 'multiple_independent' })
const isRaisable = (saved: SavedMeasure | SaveRefused) =>
  !saved.ok && saved.reason === 'invalid' && saved.issues.every(({ path: [field] }) => field === 'confirmation')

/** One event and its citation, through the usual save: a version with its reason. */
export async function confirmOverdue(
  { slug, version, position, said, sources }: Confirmation,
  { day, author, reason }: { day: Day; author: Author; reason: string },
): Promise<SavedMeasure | ConfirmRefused> {
  const measure = await getMeasureWithin(db(), slug)
  const due = measure && overdueOf(measure, day).find((one) => one.position === position)
  if (!measure || !due || measure.version !== version) return { ok: false, reason: 'gone' }
  const parsed = measureSchema.safeParse(withConfirmed(measure, due, said))
  if (!parsed.success) {
    const issues = parsed.error.issues.map(({ path, message }) => ({
      path: path as (string | number)[],
      code: message,
    }))
    return { ok: false, reason: 'invalid', issues }
  }
  const save = (input: MeasureInput) => updateMeasure({ slug, version, input, reason }, sources, author)
  const saved = await save(parsed.data)
  return isRaisable(saved) ? await save(raised(parsed.data)) : saved
}
