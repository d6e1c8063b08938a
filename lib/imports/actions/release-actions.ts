'use server'
import { notFound } from 'next/navigation'
import { act } from '@/lib/auth/gate/act'
import { noteStale } from '@/lib/guard/fate'
import { explainError } from '@/lib/i18n/error-words'
import type { Speech } from '@/lib/i18n/format'
import { say } from '@/lib/i18n/message'
import { speechOf } from '@/lib/measures/actions/answers'
import { leaveFor } from '@/lib/measures/actions/leave'
import { readSlug } from '@/lib/measures/form/data'
import type { Issue } from '@/lib/measures/store/references'
import { type AnswerState, readAnswer } from '../answering'
import { answerDifference } from '../store/answer'

function explainIssue({ path: [field], code }: Issue, speech: Speech): string {
  const fields: Record<string, { label: string }> = speech.words.fields
  const label = typeof field === 'string' ? fields[field]?.label : undefined
  return [label, explainError(speech.words.errors, code)].filter(Boolean).join(': ')
}

/** `language` is that of the page which the form stands on. */
export async function answerReleaseAction(
  name: string,
  language: string,
  _: AnswerState,
  posted: FormData,
): Promise<AnswerState> {
  const speech = speechOf(language)
  const refuse = (form: FormData, ...problems: string[]): AnswerState => ({
    problems: [...new Set(problems)],
    taken: [...(readAnswer(form)?.taken ?? [])],
  })
  const sayInAnswer = (code: string, form: FormData) => refuse(form, explainError(speech.words.errors, code))
  return act('answerRelease', posted, sayInAnswer, async (form, { user }) => {
    const slug = readSlug(name)
    const given = readAnswer(form)
    if (!slug) notFound()
    if (!given) return sayInAnswer('unexpected', form)
    const saved = await answerDifference(
      { ...given, slug, reasonOf: (release) => say(speech.words.releases.reason, { release }) },
      user,
    )
    if (saved.ok) return leaveFor(slug)
    if (saved.reason === 'unfit' || saved.reason === 'invalid')
      return refuse(form, ...saved.issues.map((issue) => explainIssue(issue, speech)))
    if (saved.reason === 'busy') return sayInAnswer('busy', form)
    if (saved.reason === 'duplicate') return sayInAnswer('unexpected', form)
    noteStale()
    return sayInAnswer('changed_meanwhile', form)
  })
}
