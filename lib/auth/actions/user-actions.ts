'use server'
// What admins do with the accounts of others.
import type { FormState } from '@/lib/plain-form'
import { type ActionOutcome, actOnForm } from '../gate/act'
import { askedBy } from '../gate/session'
import { disablingSchema, newUserSchema, roleChangeSchema, userSchema } from '../schema'
import { createPasswordLink, inviteUser, type Linked, updateDisabled, updateRole, type Written } from '../store/users'

const outcomeOf = (written: Written): ActionOutcome => (written.ok ? {} : { wrong: { form: written.reason } })

/** The link stands in this answer alone: the database has its hash. */
const handOver = (linked: Linked): ActionOutcome =>
  linked.ok ? { link: linked.url } : { wrong: { [linked.reason === 'email_taken' ? 'email' : 'form']: linked.reason } }

export async function inviteUserAction(_: FormState, posted: FormData): Promise<FormState> {
  return actOnForm('inviteUser', posted, newUserSchema, async (invited, { user }) =>
    handOver(await inviteUser(invited, await askedBy(user))),
  )
}

export async function makePasswordLinkAction(_: FormState, posted: FormData): Promise<FormState> {
  return actOnForm('makePasswordLink', posted, userSchema, async ({ userId }, { user }) =>
    handOver(await createPasswordLink(userId, await askedBy(user))),
  )
}

export async function setRoleAction(_: FormState, posted: FormData): Promise<FormState> {
  return actOnForm('setRole', posted, roleChangeSchema, async ({ userId, role }, { user }) =>
    outcomeOf(await updateRole(userId, role, await askedBy(user))),
  )
}

export async function setDisabledAction(_: FormState, posted: FormData): Promise<FormState> {
  return actOnForm('setDisabled', posted, disablingSchema, async ({ userId, disabled }, { user }) =>
    outcomeOf(await updateDisabled(userId, disabled, await askedBy(user))),
  )
}
