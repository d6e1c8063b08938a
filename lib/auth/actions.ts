'use server'
// Everybody's own account. Each action is an address of its own that anybody can post to: it checks for itself.
import type { Route } from 'next'
import { redirect } from 'next/navigation'
import { answerForm } from '@/lib/guard/answer-form'
import { receive } from '@/lib/guard/fate'
import { DONE, type FormState, parseForm, refuse } from '@/lib/plain-form'
import { parseNextPath, START } from './next-path'
import { forgetTries } from './rate-limit'
import { changePasswordSchema, restoreSchema, setupSchema, signInSchema } from './schema'
import { getSession } from './session'
import { findSetupLink, redeemSetupLink } from './setup-link'
import { changePassword, signIn, signOut } from './sign-in'

export async function signInAction(_: FormState, posted: FormData): Promise<FormState> {
  return answerForm(posted, async (form) => {
    const parsed = parseForm(signInSchema, form)
    if (!parsed.ok) return parsed.state
    const wrong = await signIn(parsed.data.email, parsed.data.password)
    if (wrong) return refuse(form, { form: wrong })
    redirect(parseNextPath(form.get('next')) as Route)
  })
}

export async function signOutAction(posted: FormData): Promise<void> {
  receive(posted)
  await signOut()
  redirect(START)
}

export async function changePasswordAction(_: FormState, posted: FormData): Promise<FormState> {
  return answerForm(posted, async (form) => {
    const session = await getSession()
    if (!session) return refuse(form, { form: 'signed_out' })
    const parsed = parseForm(changePasswordSchema, form)
    if (!parsed.ok) return parsed.state
    const wrong = await changePassword(session.user.email, parsed.data)
    return wrong ? refuse(form, { [wrong === 'wrong_password' ? 'currentPassword' : 'form']: wrong }) : DONE
  })
}

/** The link is the permission: whoever has it may make the admin that it stands for. */
export async function completeSetupAction(_: FormState, posted: FormData): Promise<FormState> {
  return answerForm(posted, async (form) => {
    const token = String(form.get('token'))
    const link = await findSetupLink(token)
    if (!link) return refuse(form, { form: 'dead_link' })
    const restored = link.email && { name: '', email: link.email }
    const parsed = restored ? parseForm(restoreSchema, form) : parseForm(setupSchema, form)
    if (!parsed.ok) return parsed.state
    const redeemed = await redeemSetupLink(token, { name: '', email: '', ...restored, ...parsed.data })
    if (!redeemed.ok) return refuse(form, { [redeemed.reason === 'email_taken' ? 'email' : 'form']: redeemed.reason })
    // Somebody else's tries must not keep the new admin out.
    await forgetTries(redeemed.email)
    const wrong = await signIn(redeemed.email, parsed.data.password)
    redirect(wrong ? '/sign-in' : '/users')
  })
}
