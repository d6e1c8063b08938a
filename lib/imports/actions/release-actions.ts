'use server'
import { notFound } from 'next/navigation'
import { editorOrNull } from '@/lib/auth/gate/session'
import { noteStale, orSay, receive } from '@/lib/guard/fate'
import { explainError, type Speech } from '@/lib/i18n/format'
import { speechOf } from '@/lib/measures/actions/answers'
import { leaveFor } from '@/lib/measures/actions/leave'
import { readSlug } from '@/lib/measures/form/data'
import type { Issue } from '@/lib/measures/store/references'
import { type AnswerState, readAnswer } from '../answering'
import { answerDifference } from '../store/answer'

function explainIssue({ path: [field], code }: Issue, speech: Speech): string {
  const fields: Record<string, { label: string }> = speech.words.fields
  const label = typeof field === 'string' ? fields[field]?.label : undefined
  return [label, explainError(code, speech)].filter(Boolean).join(': ')
}

/** `language` is that of the page which the form stands on. */
export async function answerReleaseAction(
  name: string,
  language: string,
  _: AnswerState,
  posted: FormData,
): Promise<AnswerState> {
  const form = receive(posted)
  const speech = speechOf(language)
  const given = readAnswer(form)
  const refuse = (...problems: string[]): AnswerState => ({
    problems: [...new Set(problems)],
    taken: [...(given?.taken ?? [])],
  })
  const answer = async (): Promise<AnswerState> => {
    const editor = await editorOrNull()
    if (!editor) return refuse(explainError('signed_out', speech))
    const slug = readSlug(name)
    if (!slug) notFound()
    if (!given) return refuse(explainError('unexpected', speech))
    const saved = await answerDifference({ ...given, slug, reasonOf: speech.words.releases.reason }, editor)
    if (saved.ok) return leaveFor(slug)
    if (saved.reason === 'unfit' || saved.reason === 'invalid')
      return refuse(...saved.issues.map((issue) => explainIssue(issue, speech)))
    if (saved.reason === 'busy') return refuse(explainError('busy', speech))
    if (saved.reason === 'duplicate') return refuse(explainError('unexpected', speech))
    noteStale()
    return refuse(explainError('changed_meanwhile', speech))
  }
  return orSay(answer, () => refuse(explainError('away', speech)))
}
