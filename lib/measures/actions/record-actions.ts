'use server'
// Each action is an address of its own that anybody can post to: it checks for itself who asks and what is sent.
import { notFound } from 'next/navigation'
import { editorOrNull } from '@/lib/auth/gate/session'
import { noteStale, orSay, receive } from '@/lib/guard/fate'
import { explainError } from '@/lib/i18n/format'
import { readSlug } from '../form/data'
import type { ArchiveState, FormState } from '../form/state'
import { archivingSchema } from '../form/submission'
import { getMeasure } from '../store/queries'
import { archiveMeasure, createMeasure, updateMeasure } from '../store/save'
import type { Refused } from '../store/transaction'
import { answerRefusal, keepTyped, readSubmission, speechOf } from './answers'
import { leaveFor } from './leave'

const SIGNED_OUT: FormState = { problem: { kind: 'signedOut' } }

/** `language` is that of the page which the form stands on. */
export async function createMeasureAction(language: string, _: FormState, posted: FormData): Promise<FormState> {
  const form = receive(posted)
  const create = async (): Promise<FormState> => {
    const editor = await editorOrNull()
    if (!editor) return SIGNED_OUT
    const reading = readSubmission(form)
    if (!reading.ok) return reading.state
    const { input, newSources, notDuplicateOf, reason, submissionId } = reading.submission
    const saved = await createMeasure({ input, reason, submissionId }, newSources, editor, notDuplicateOf)
    return saved.ok ? leaveFor(saved.slug) : answerRefusal(saved, reading, speechOf(language))
  }
  return orSay(create, () => keepTyped(form))
}

export async function updateMeasureAction(
  name: string,
  language: string,
  _: FormState,
  posted: FormData,
): Promise<FormState> {
  const form = receive(posted)
  const update = async (): Promise<FormState> => {
    const editor = await editorOrNull()
    if (!editor) return SIGNED_OUT
    const slug = readSlug(name)
    const current = slug && (await getMeasure(slug))
    if (!current) notFound()
    const reading = readSubmission(form, current)
    if (!reading.ok) return reading.state
    const { input, newSources, reason, submissionId, version = 0 } = reading.submission
    const saved = await updateMeasure({ slug: current.slug, version, input, reason, submissionId }, newSources, editor)
    return saved.ok ? leaveFor(saved.slug) : answerRefusal(saved, reading, speechOf(language))
  }
  return orSay(update, () => keepTyped(form))
}

function codeOf({ reason }: Refused) {
  if (reason === 'busy') return 'busy'
  if (reason !== 'stale') return 'unexpected'
  noteStale()
  return 'changed_meanwhile'
}

export async function archiveMeasureAction(
  name: string,
  language: string,
  _: ArchiveState,
  posted: FormData,
): Promise<ArchiveState> {
  const form = receive(posted)
  const reason = String(form.get('reason') ?? '')
  const refuse = (code: string) => ({ error: explainError(code, speechOf(language)), reason })
  const archive = async (): Promise<ArchiveState> => {
    const editor = await editorOrNull()
    if (!editor) return refuse('signed_out')
    const slug = readSlug(name)
    const parsed = archivingSchema.safeParse(Object.fromEntries(form))
    if (!slug) notFound()
    if (!parsed.success) return refuse(parsed.error.issues[0]?.message ?? 'unexpected')
    const { archived, version, reason: given } = parsed.data
    const saved = await archiveMeasure(slug, archived, version, given, editor)
    return saved.ok ? leaveFor(saved.slug) : refuse(codeOf(saved))
  }
  return orSay(archive, () => refuse('away'))
}
