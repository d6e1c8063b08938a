/** What is overdue in the whole register, and an editor's word on it. */
import 'server-only'
import { sqltag as sql } from '@prisma/client/runtime/client'
import { db } from '@/lib/database/client'
import { queryVersioned } from '@/lib/database/version'
import { type Day, dayNumber } from '@/lib/dates'
import type { SourceInput } from '@/lib/sources/schema'
import type { LocalizedText } from '@/lib/texts'
import type { MeasureKind } from '../codes'
import { type Confirmed, withConfirmed } from '../form/confirming'
import { type MeasureInput, measureSchema } from '../schema'
import { type Overdue, overdueOf } from '../status/overdue'
import type { FoldEvent } from '../types'
import { getMeasureWithin } from './read-measures'
import type { SavedMeasure, SaveRefused } from './refusal'
import type { Author } from './rows'
import { updateMeasure } from './save'

export type OverdueRecord = {
  slug: string
  title: LocalizedText
  version: number
  kind: MeasureKind
  authorities: string[]
  events: (FoldEvent & { note: string | null })[]
  due: Overdue
}

/** Events whose day the status does not follow: an inquiry, a review, a deadline. */
const NAMING_DAYS = ['deadline', 'proposed', 'investigation_initiated', 'preliminary_determination', 'review_initiated']
const CODES = NAMING_DAYS.map((type) => `eventType=${type}`)

// An act is as certain as the least certain of its parts: where one of these is only expected, the whole is.
const selectCandidates = (day: Day) => sql`
  select m.slug, m.title, m.version, m.kind, m.authorities, v.document -> 'events' as events
  from measures m join versions v on v.measure_id = m.id and v.known_to is null
  where m.archived_at is null and (m.codes && ${CODES}
    or exists (select 1 from timeline_entries t
      where t.measure_id = m.id and t.source = 'expected' and t.earliest <= ${dayNumber(day)})
    or exists (select 1 from measure_index i join facet_terms t on t.id = i.last_basis
      where i.measure_id = m.id and t.facet = 'basis' and t.value = 'expected'))
  order by m.slug collate "C"`

/** The longest overdue first. Archived records are nobody's task. */
export async function listOverdue(day: Day): Promise<OverdueRecord[]> {
  const records = await queryVersioned<Omit<OverdueRecord, 'due'>>(selectCandidates(day))
  return records
    .flatMap((record) => overdueOf(record, day).map((due) => ({ ...record, due })))
    .sort((a, b) => b.due.days - a.due.days)
}

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
