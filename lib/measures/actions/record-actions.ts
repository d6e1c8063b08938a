'use server'
import { notFound } from 'next/navigation'
import type { AbilityRefusal } from '@/lib/auth/abilities'
import { act, sayInForm } from '@/lib/auth/gate/act'
import { noteStale } from '@/lib/guard/fate'
import { type FormState, parseForm } from '@/lib/plain-form'
import { readSlug } from '../form/data'
import type { RecordFormState } from '../form/state'
import { archivingSchema } from '../form/submission'
import { getMeasure } from '../store/queries'
import type { SaveRefused } from '../store/refusal'
import { archiveMeasure, createMeasure, updateMeasure } from '../store/save'
import { answerRefusal, keepTyped, readSubmission, speechOf } from './answers'
import { leaveFor } from './leave'

const say = (code: AbilityRefusal | 'away', form: FormData): RecordFormState =>
  code === 'away' ? keepTyped(form) : { problem: { kind: 'signedOut' } }

/** `language` is that of the page which the form stands on. */
export async function createMeasureAction(
  language: string,
  _: RecordFormState,
  posted: FormData,
): Promise<RecordFormState> {
  return act('createMeasure', posted, say, async (form, { user }) => {
    const reading = readSubmission(form)
    if (!reading.ok) return reading.state
    const { input, newSources, notDuplicateOf, reason, submissionId } = reading.submission
    const saved = await createMeasure({ input, reason, submissionId }, newSources, user, notDuplicateOf)
    return saved.ok ? leaveFor(saved.slug) : answerRefusal(saved, reading, speechOf(language))
  })
}

export async function updateMeasureAction(
  name: string,
  language: string,
  _: RecordFormState,
  posted: FormData,
): Promise<RecordFormState> {
  return act('updateMeasure', posted, say, async (form, { user }) => {
    const slug = readSlug(name)
    const current = slug && (await getMeasure(slug))
    if (!current) notFound()
    const reading = readSubmission(form, current)
    if (!reading.ok) return reading.state
    const { input, newSources, reason, submissionId, version = 0 } = reading.submission
    const saved = await updateMeasure({ slug: current.slug, version, input, reason, submissionId }, newSources, user)
    return saved.ok ? leaveFor(saved.slug) : answerRefusal(saved, reading, speechOf(language))
  })
}

function codeOf({ reason }: SaveRefused) {
  if (reason === 'busy') return 'busy'
  if (reason !== 'stale') return 'unexpected'
  noteStale()
  return 'changed_meanwhile'
}

export async function archiveMeasureAction(name: string, _: FormState, posted: FormData): Promise<FormState> {
  return act('archiveMeasure', posted, sayInForm, async (form, { user }) => {
    const slug = readSlug(name)
    const parsed = parseForm(archivingSchema, form)
    if (!slug) notFound()
    if (!parsed.ok) return parsed.state
    const { archived, version, reason } = parsed.data
    const saved = await archiveMeasure(slug, archived, version, reason, user)
    return saved.ok ? leaveFor(saved.slug) : sayInForm(codeOf(saved), form)
  })
}
