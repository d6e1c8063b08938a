'use server'
import { redirect } from 'next/navigation'
import type { z } from 'zod'
import { pathTo } from '@/lib/addresses'
import type { AbilityRefusal } from '@/lib/auth/abilities'
import { type ActionOutcome, actOnForm, sayInForm } from '@/lib/auth/gate/act'
import type { Session } from '@/lib/auth/gate/session'
import { signInPath } from '@/lib/auth/next-path'
import type { Viewer } from '@/lib/auth/roles'
import type { FormState } from '@/lib/plain-form'
import { canDeleteView, canSeeView, isOwner } from '../access'
import { canonicalQuery } from '../query'
import { newViewSchema, viewChangeSchema, viewCodeSchema, viewThreadSchema } from '../schema'
import { createView, deleteView, followView, updateView } from '../store/mutations'
import { getView } from '../store/queries'

/** The address of the view itself says that it is gone. */
const gone = (code: string): never => redirect(pathTo('view', code))

/** For those who may not see it, it is gone. */
async function findView(code: string, viewer: Viewer) {
  const view = await getView(code)
  return view && canSeeView(view, viewer) ? view : gone(code)
}

/** A form that was open for longer than its session leads to the sign-in page, and from there back to `path`. */
const sayOrSignIn = (path: (form: FormData) => string) => (code: AbilityRefusal | 'away', form: FormData) =>
  code === 'signed_out' ? redirect(signInPath(path(form))) : sayInForm(code, form)
const sayOnViews = sayOrSignIn(() => pathTo('views'))
const sayOnNew = sayOrSignIn((form) => `${pathTo('newView')}?${canonicalQuery(String(form.get('query')))}`)

export async function createViewAction(_: FormState, posted: FormData): Promise<FormState> {
  const create = async (data: z.output<typeof newViewSchema>, { user }: Session) => {
    const saved = await createView(user.id, data)
    if (saved.ok) redirect(`${pathTo('views')}?saved=${saved.code}`)
    return { wrong: { [saved.reason === 'name_taken' ? 'name' : 'form']: saved.reason } }
  }
  return actOnForm('createView', posted, newViewSchema, create, sayOnNew)
}

export async function updateViewAction(_: FormState, posted: FormData): Promise<FormState> {
  const update = async (data: z.output<typeof viewChangeSchema>, { user }: Session): Promise<ActionOutcome> => {
    const view = await findView(data.code, user)
    if (!isOwner(view, user)) return { wrong: { form: 'not_yours' } }
    const saved = await updateView(user.id, data)
    if (!saved.ok && saved.reason === 'name_taken') return { wrong: { name: saved.reason } }
    return saved.ok ? {} : gone(view.code)
  }
  return actOnForm('updateView', posted, viewChangeSchema, update, sayOnViews)
}

export async function followViewAction(_: FormState, posted: FormData): Promise<FormState> {
  const follow = async (data: z.output<typeof viewThreadSchema>, { user }: Session): Promise<ActionOutcome> => {
    const view = await findView(data.code, user)
    if (!isOwner(view, user)) return { wrong: { form: 'not_yours' } }
    const saved = await followView(user.id, data)
    if (!saved.ok && saved.reason === 'name_taken') return { wrong: { slug: 'thread_taken' } }
    return saved.ok ? {} : gone(view.code)
  }
  return actOnForm('followView', posted, viewThreadSchema, follow, sayOnViews)
}

export async function deleteViewAction(_: FormState, posted: FormData): Promise<FormState> {
  const remove = async ({ code }: z.output<typeof viewCodeSchema>, { user }: Session) => {
    const view = await findView(code, user)
    if (!canDeleteView(view, user)) return { wrong: { form: 'not_yours' } }
    if (!(await deleteView(user, view.code))) return gone(view.code)
    redirect(pathTo('views'))
  }
  return actOnForm('deleteView', posted, viewCodeSchema, remove, sayOnViews)
}
