'use server'
import { notFound } from 'next/navigation'
import { pathTo } from '@/lib/addresses'
import { act, sayInForm } from '@/lib/auth/gate/act'
import { noteStale } from '@/lib/guard/fate'
import { dayOfRequest } from '@/lib/guard/request-day'
import { say } from '@/lib/i18n/message'
import { type FormState, parseForm, refuse } from '@/lib/plain-form'
import { confirmingSchema, fieldOfIssue, sourceOf } from '../form/confirming'
import { readSlug } from '../form/data'
import { confirmOverdue } from '../store/overdue'
import type { Issue } from '../store/refusal'
import { speechOf } from './answers'
import { leaveFor, leaveTo } from './leave'

/** All that was typed travels back: nothing of it is a secret. */
const keepAll = (form: FormData, errors: Record<string, string>) =>
  refuse(form, errors, (name) => !name.startsWith('$'))

/** By field; of several the first is told. */
const errorsOf = (issues: readonly Issue[]) =>
  Object.fromEntries(issues.toReversed().map(({ path, code }) => [fieldOfIssue(path, code), code]))

/** `language` is that of the page which the form stands on. */
export async function confirmOverdueAction(
  name: string,
  language: string,
  _: FormState,
  posted: FormData,
): Promise<FormState> {
  return act('confirmOverdue', posted, sayInForm, async (form, { user }) => {
    const slug = readSlug(name)
    if (!slug) notFound()
    const parsed = parseForm(confirmingSchema, form)
    if (!parsed.ok) return keepAll(form, parsed.state.errors)
    const { words } = speechOf(language)
    const { version, position, from, ...said } = parsed.data
    const reason = say(words.coverage.confirm.reason, { what: words.codes.eventType[said.type].label })
    const saved = await confirmOverdue(
      { slug, version, position, said, sources: sourceOf(parsed.data) },
      { day: dayOfRequest(), author: user, reason },
    )
    if (saved.ok) return from === 'desk' ? leaveTo(pathTo('desk')) : leaveFor(saved.slug)
    if (saved.reason === 'invalid') return keepAll(form, errorsOf(saved.issues))
    if (saved.reason === 'busy') return keepAll(form, { form: 'busy' })
    noteStale()
    return keepAll(form, { form: 'gone' })
  })
}
