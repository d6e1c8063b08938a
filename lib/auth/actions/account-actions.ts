'use server'
import type { Route } from 'next'
import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
// Everybody's own account. Each action is an address of its own that anybody can post to: it checks for itself.
import { pathTo } from '@/lib/addresses'
import { answerForm } from '@/lib/guard/answer-form'
import { receive } from '@/lib/guard/fate'
import { DONE, type FormState, parseForm, refuse } from '@/lib/plain-form'
import { askedBy, getFrom, getSession, type Session } from '../gate/session'
import { changeOwnPassword, signIn, signInAfterLink, signOut } from '../gate/sign-in'
import { parseNextPath, START } from '../next-path'
import { changePasswordSchema, passwordSchema, sessionSchema, setupSchema, signInSchema } from '../schema'
import { endOtherSessions, endSession } from '../store/sessions'
import { findSetupLink, redeemSetupLink } from '../store/setup-link'
import { weaknessOf } from '../weak-password'

export async function signInAction(_: FormState, posted: FormData): Promise<FormState> {
  return answerForm(posted, async (form) => {
    const parsed = parseForm(signInSchema, form)
    if (!parsed.ok) return parsed.state
    const wrong = await signIn(parsed.data)
    if (wrong) return refuse(form, { form: wrong })
    redirect(parseNextPath(form.get('next')) as Route)
  })
}

export async function signOutAction(posted: FormData): Promise<void> {
  receive(posted)
  await signOut()
  redirect(START)
}

type OwnWork = (form: FormData, session: Session) => Promise<FormState>

/** What only somebody who is signed in can ask for. */
const answerOwn = (posted: FormData, work: OwnWork): Promise<FormState> =>
  answerForm(posted, async (form) => {
    const session = await getSession()
    return session ? work(form, session) : refuse(form, { form: 'signed_out' })
  })

export async function changePasswordAction(_: FormState, posted: FormData): Promise<FormState> {
  return answerOwn(posted, async (form, { user }) => {
    const parsed = parseForm(changePasswordSchema, form)
    if (!parsed.ok) return parsed.state
    const weak = weaknessOf(parsed.data.newPassword, user)
    if (weak) return refuse(form, { newPassword: weak })
    const wrong = await changeOwnPassword({ id: user.id, email: user.email }, parsed.data)
    if (!wrong) refresh()
    return wrong ? refuse(form, { [wrong === 'wrong_password' ? 'currentPassword' : 'form']: wrong }) : DONE
  })
}

export async function endSessionAction(_: FormState, posted: FormData): Promise<FormState> {
  return answerOwn(posted, async (form, { user }) => {
    const parsed = parseForm(sessionSchema, form)
    if (!parsed.ok) return parsed.state
    await endSession({ id: user.id, email: user.email }, parsed.data.sessionId, await askedBy(user))
    refresh()
    return DONE
  })
}

export async function endOtherSessionsAction(_: FormState, posted: FormData): Promise<FormState> {
  return answerOwn(posted, async (_form, { id, user }) => {
    await endOtherSessions({ id: user.id, email: user.email }, id, await askedBy(user))
    refresh()
    return DONE
  })
}

/** The link is the permission: whoever has it may set the password that it stands for. */
export async function completeSetupAction(_: FormState, posted: FormData): Promise<FormState> {
  return answerForm(posted, async (form) => {
    const token = String(form.get('token'))
    const link = await findSetupLink(token)
    if (!link) return refuse(form, { form: 'dead_link' })
    const parsed = link.user ? parseForm(passwordSchema, form) : parseForm(setupSchema, form)
    if (!parsed.ok) return parsed.state
    const given = { name: '', email: '', ...link.user, ...parsed.data }
    const weak = weaknessOf(given.password, given)
    if (weak) return refuse(form, { password: weak })
    const redeemed = await redeemSetupLink(token, given, (await getFrom()).address)
    if (!redeemed.ok) return refuse(form, { [redeemed.reason === 'email_taken' ? 'email' : 'form']: redeemed.reason })
    const wrong = await signInAfterLink({ email: redeemed.email, password: given.password })
    redirect(pathTo(wrong ? 'signIn' : link.user ? 'account' : 'users'))
  })
}
