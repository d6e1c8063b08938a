'use server'
import { notFound } from 'next/navigation'
import { act } from '@/lib/auth/gate/act'
import { noteStale } from '@/lib/guard/fate'
import { say } from '@/lib/i18n/message'
import { speechOf } from '@/lib/measures/actions/answers'
import { leaveFor } from '@/lib/measures/actions/leave'
import { readSlug } from '@/lib/measures/form/data'
import type { Issue } from '@/lib/measures/store/refusal'
import type { FormState } from '@/lib/plain-form'
import { readAnswer, refuseAnswer } from '../answering'
import { answerDifference } from '../store/answer'

const refuseWhole = (code: string, form: FormData) => refuseAnswer(form, { form: code })

/** By field; of several the first is told. */
const codesOf = (issues: readonly Issue[]) =>
  Object.fromEntries(issues.toReversed().map(({ path: [field], code }) => [String(field), code]))

/** `language` is that of the page which the form stands on. */
export async function answerReleaseAction(
  name: string,
  language: string,
  _: FormState,
  posted: FormData,
): Promise<FormState> {
  const { words } = speechOf(language)
  return act('answerRelease', posted, refuseWhole, async (form, { user }) => {
    const slug = readSlug(name)
    const given = readAnswer(form)
    if (!slug) notFound()
    if (!given) return refuseWhole('unexpected', form)
    const saved = await answerDifference(
      { ...given, slug, reasonOf: (release) => say(words.releases.reason, { release }) },
      user,
    )
    if (saved.ok) return leaveFor(slug)
    if (saved.reason === 'unfit' || saved.reason === 'invalid') return refuseAnswer(form, codesOf(saved.issues))
    if (saved.reason === 'busy') return refuseWhole('busy', form)
    if (saved.reason === 'duplicate') return refuseWhole('unexpected', form)
    noteStale()
    return refuseWhole('changed_meanwhile', form)
  })
}
