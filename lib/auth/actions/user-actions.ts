'use server'
// What admins do with the accounts of others.
import { refresh } from 'next/cache'
import { answerForm } from '@/lib/guard/answer-form'
import { DONE, type FormState, parseForm, refuse } from '@/lib/plain-form'
import { adminOrNull, askedBy } from '../gate/session'
import type { Viewer } from '../roles'
import { disablingSchema, newUserSchema, roleChangeSchema, userSchema } from '../schema'
import { createPasswordLink, inviteUser, type Linked, updateDisabled, updateRole, type Written } from '../store/users'

const answerAdmin = (posted: FormData, work: (form: FormData, admin: Viewer) => Promise<FormState>) =>
  answerForm(posted, async (form) => {
    const admin = await adminOrNull()
    return admin ? work(form, admin) : refuse(form, { form: 'not_admin' })
  })

function answer(form: FormData, written: Written): FormState {
  if (!written.ok) return refuse(form, { form: written.reason })
  refresh()
  return DONE
}

/** The link stands in this answer alone: the database has its hash. */
function handOver(form: FormData, linked: Linked): FormState {
  if (!linked.ok) return refuse(form, { [linked.reason === 'email_taken' ? 'email' : 'form']: linked.reason })
  refresh()
  return { ...DONE, link: linked.url }
}

export async function inviteUserAction(_: FormState, posted: FormData): Promise<FormState> {
  return answerAdmin(posted, async (form, admin) => {
    const parsed = parseForm(newUserSchema, form)
    return parsed.ok ? handOver(form, await inviteUser(parsed.data, await askedBy(admin))) : parsed.state
  })
}

export async function makePasswordLinkAction(_: FormState, posted: FormData): Promise<FormState> {
  return answerAdmin(posted, async (form, admin) => {
    const parsed = parseForm(userSchema, form)
    return parsed.ok ? handOver(form, await createPasswordLink(parsed.data.userId, await askedBy(admin))) : parsed.state
  })
}

export async function setRoleAction(_: FormState, posted: FormData): Promise<FormState> {
  return answerAdmin(posted, async (form, admin) => {
    const parsed = parseForm(roleChangeSchema, form)
    if (!parsed.ok) return parsed.state
    const { userId, role } = parsed.data
    return answer(form, await updateRole(userId, role, await askedBy(admin)))
  })
}

export async function setDisabledAction(_: FormState, posted: FormData): Promise<FormState> {
  return answerAdmin(posted, async (form, admin) => {
    const parsed = parseForm(disablingSchema, form)
    if (!parsed.ok) return parsed.state
    const { userId, disabled } = parsed.data
    return answer(form, await updateDisabled(userId, disabled, await askedBy(admin)))
  })
}
