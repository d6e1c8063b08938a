'use server'
// Everybody's own account.
import type { Route } from 'next'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { pathTo } from '@/lib/addresses'
import { receive } from '@/lib/guard/fate'
import { type FormState, parseForm, refuse } from '@/lib/plain-form'
import { type ActionOutcome, act, actOnForm, sayInForm } from '../gate/act'
import { askedBy, getFrom } from '../gate/session'
import { changeOwnPassword, signIn, signInAfterLink, signOut } from '../gate/sign-in'
import { parseNextPath, START } from '../next-path'
import { changePasswordSchema, passwordSchema, sessionSchema, setupSchema, signInSchema } from '../schema'
import { endOtherSessions, endSession } from '../store/sessions'
import { findSetupLink, redeemSetupLink } from '../store/setup-link'
import { weaknessOf } from '../weak-password'

export async function signInAction(_: FormState, posted: FormData): Promise<FormState> {
  return actOnForm('signIn', posted, signInSchema, async (credentials, _session, form) => {
    const wrong = await signIn(credentials)
    if (wrong) return { wrong: { form: wrong } }
    redirect(parseNextPath(form.get('next')) as Route)
  })
}

export async function signOutAction(posted: FormData): Promise<void> {
  receive(posted)
  await signOut()
  redirect(START)
}

export async function changePasswordAction(_: FormState, posted: FormData): Promise<FormState> {
  return actOnForm('changePassword', posted, changePasswordSchema, async (change, { user }): Promise<ActionOutcome> => {
    const weak = weaknessOf(change.newPassword, user)
    if (weak) return { wrong: { newPassword: weak } }
    const wrong = await changeOwnPassword({ id: user.id, email: user.email }, change)
    return wrong ? { wrong: { [wrong === 'wrong_password' ? 'currentPassword' : 'form']: wrong } } : {}
  })
}

export async function endSessionAction(_: FormState, posted: FormData): Promise<FormState> {
  return actOnForm('endSession', posted, sessionSchema, async ({ sessionId }, { user }) => {
    await endSession({ id: user.id, email: user.email }, sessionId, await askedBy(user))
    return {}
  })
}

export async function endOtherSessionsAction(_: FormState, posted: FormData): Promise<FormState> {
  return actOnForm('endOtherSessions', posted, z.object({}), async (_nothing, { id, user }) => {
    await endOtherSessions({ id: user.id, email: user.email }, id, await askedBy(user))
    return {}
  })
}

export async function completeSetupAction(_: FormState, posted: FormData): Promise<FormState> {
  return act('completeSetup', posted, sayInForm, async (form) => {
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
