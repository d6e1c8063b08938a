/** From a posted form to a submission, and from a refusal to what its form shows. */
import type { SaveRefused } from '../store/refusal'
import 'server-only'
import { randomUUID } from 'node:crypto'
import { parseWithZod } from '@conform-to/zod/v4'
import { noteStale } from '@/lib/guard/fate'
import { wordsIn } from '@/lib/i18n/catalogue'
import type { Speech } from '@/lib/i18n/format'
import { chooseLanguage } from '@/lib/i18n/language'
import { pickText } from '@/lib/texts'
import { readTakenFields } from '../form/choices'
import { readFormData, toFormData } from '../form/data'
import { describeDifferences } from '../form/describe-differences'
import { findDifferences, keepOrder } from '../form/reconcile'
import { recordValues } from '../form/record-values'
import type { FormProblem, RecordFormState } from '../form/state'
import { type Submission, submissionSchema } from '../form/submission'
import { nameAuthoritiesInFull } from '../history/describe-change'
import { toInput } from '../record'
import { listAuthorities, listRevisions } from '../store/queries'
import type { Issue } from '../store/refusal'
import type { Measure } from '../types'

const parse = (data: FormData) => parseWithZod(data, { schema: submissionSchema })
type Parsed = ReturnType<typeof parse>
export type FormReading =
  | { ok: true; submission: Submission; parsed: Parsed; rebuilt?: string }
  | { ok: false; state: RecordFormState }

/** `current` is the record that is edited, of which the editor may have chosen some fields. */
export function readSubmission(posted: FormData, current: Measure | null = null): FormReading {
  const data = readFormData(posted)
  if (!data) return { ok: false, state: { problem: { kind: 'unreadable' } } }
  const mine = parse(data)
  const taken = current && mine.payload.version === String(current.version) ? readTakenFields(posted) : []
  const theirs = current && Object.entries(recordValues(current)).filter(([field]) => taken.includes(field))
  const parsed = theirs?.length ? parse(toFormData({ ...mine.payload, ...Object.fromEntries(theirs) })) : mine
  const rebuilt = parsed === mine ? undefined : randomUUID()
  if (parsed.status !== 'success') return { ok: false, state: { result: parsed.reply(), rebuilt } }
  const { input, ...rest } = parsed.value
  const submission = { ...rest, input: current ? keepOrder(input, toInput(current)) : input }
  return { ok: true, submission, parsed, rebuilt }
}

/** The form as it was posted, where the database could not take it. */
export function keepTyped(posted: FormData): RecordFormState {
  const data = readFormData(posted)
  if (!data) return { problem: { kind: 'unreadable' } }
  return { result: parse(data).reply({ formErrors: [] }), problem: { kind: 'failed' } }
}

/** Whoever posts by hand may send anything for it. */
export const speechOf = (language: unknown): Speech => {
  const chosen = chooseLanguage({ param: String(language) })
  return { language: chosen, words: wordsIn(chosen) }
}

const nameOf = (path: Issue['path']) =>
  path.reduce<string>(
    (name, part) => (typeof part === 'number' ? `${name}[${part}]` : name ? `${name}.${part}` : part),
    '',
  )

async function describeStale(submission: Submission, current: Measure, speech: Speech): Promise<FormProblem> {
  const version = submission.version ?? 0
  const [revisions, authorities] = await Promise.all([listRevisions(current.id), listAuthorities()])
  const naming = { speech, authorities: nameAuthoritiesInFull(authorities, speech) }
  const fields = findDifferences(submission.input, toInput(current), version, revisions)
  return {
    kind: 'stale',
    version: current.version,
    revisions: revisions.filter((one) => one.version > version).map(({ changes: _, ...revision }) => revision),
    fields: describeDifferences(fields, naming),
  }
}

/** The form as it was posted, with why it was not saved. */
export async function answerRefusal(
  refused: SaveRefused,
  reading: Extract<FormReading, { ok: true }>,
  speech: Speech,
): Promise<RecordFormState> {
  const { parsed, submission, rebuilt } = reading
  if (refused.reason === 'invalid') {
    const fieldErrors = Object.fromEntries(refused.issues.map(({ path, code }) => [nameOf(path), [code]]))
    return { result: parsed.reply({ fieldErrors }), rebuilt }
  }
  const result = parsed.reply({ formErrors: [] })
  if (refused.reason === 'duplicate') {
    const records = refused.duplicates.map(({ slug, title, because }) => {
      const { text, lang } = pickText(title, speech.language)
      return { slug, title: text, lang, because }
    })
    return { result, problem: { kind: 'duplicate', records }, rebuilt }
  }
  if (refused.reason === 'stale') {
    noteStale()
    return { result, problem: await describeStale(submission, refused.current, speech), rebuilt }
  }
  return { result, problem: { kind: refused.reason === 'busy' ? 'busy' : 'failed' }, rebuilt }
}
