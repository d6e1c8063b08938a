'use server'
// What admins do with the accounts of others.
import { refresh } from 'next/cache'
import { answerForm } from '@/lib/guard/answer-form'
import { DONE, type FormState, parseForm, refuse } from '@/lib/plain-form'
import { createUser, resetPassword, updateDisabled, updateRole, type Written } from './mutations'
import { disablingSchema, newUserSchema, resetPasswordSchema, roleChangeSchema } from './schema'
import { adminOrNull } from './session'

const notAdmin = (form: FormData) => refuse(form, { form: 'not_admin' })

function answer(form: FormData, written: Written): FormState {
  if (!written.ok) return refuse(form, { form: written.reason })
  refresh()
  return DONE
}

export async function createUserAction(_: FormState, posted: FormData): Promise<FormState> {
  return answerForm(posted, async (form) => {
    if (!(await adminOrNull())) return notAdmin(form)
    const parsed = parseForm(newUserSchema, form)
    if (!parsed.ok) return parsed.state
    const { ok } = await createUser(parsed.data)
    if (!ok) return refuse(form, { email: 'email_taken' })
    refresh()
    return DONE
  })
}

export async function setRoleAction(_: FormState, posted: FormData): Promise<FormState> {
  return answerForm(posted, async (form) => {
    if (!(await adminOrNull())) return notAdmin(form)
    const parsed = parseForm(roleChangeSchema, form)
    return parsed.ok ? answer(form, await updateRole(parsed.data.userId, parsed.data.role)) : parsed.state
  })
}

export async function setDisabledAction(_: FormState, posted: FormData): Promise<FormState> {
  return answerForm(posted, async (form) => {
    if (!(await adminOrNull())) return notAdmin(form)
    const parsed = parseForm(disablingSchema, form)
    return parsed.ok ? answer(form, await updateDisabled(parsed.data.userId, parsed.data.disabled)) : parsed.state
  })
}

export async function resetPasswordAction(_: FormState, posted: FormData): Promise<FormState> {
  return answerForm(posted, async (form) => {
    if (!(await adminOrNull())) return notAdmin(form)
    const parsed = parseForm(resetPasswordSchema, form)
    return parsed.ok ? answer(form, await resetPassword(parsed.data.userId, parsed.data.password)) : parsed.state
  })
}
