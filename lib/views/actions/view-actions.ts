'use server'
import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
// Each action is an address of its own that anybody can post to: it checks for itself who asks and what is sent.
import { pathTo } from '@/lib/addresses'
import { requireViewer } from '@/lib/auth/gate/session'
import type { Viewer } from '@/lib/auth/roles'
import { answerForm } from '@/lib/guard/answer-form'
import { DONE, type FormState, parseForm, refuse } from '@/lib/plain-form'
import { canDeleteView, canSeeView, isOwner } from '../access'
import { canonicalQuery } from '../query'
import { newViewSchema, viewChangeSchema, viewCodeSchema } from '../schema'
import { createView, deleteView, updateView } from '../store/mutations'
import { getView } from '../store/queries'

/** The address of the view itself says that it is gone. */
const gone = (code: string): never => redirect(pathTo('view', code))

/** For those who may not see it, it is gone. */
async function findView(code: string, viewer: Viewer) {
  const view = await getView(code)
  return view && canSeeView(view, viewer) ? view : gone(code)
}

export async function createViewAction(_: FormState, posted: FormData): Promise<FormState> {
  return answerForm(posted, async (form) => {
    const viewer = await requireViewer(`${pathTo('newView')}?${canonicalQuery(String(form.get('query')))}`)
    const parsed = parseForm(newViewSchema, form)
    if (!parsed.ok) return parsed.state
    const saved = await createView(viewer.id, parsed.data)
    if (saved.ok) redirect(`${pathTo('views')}?saved=${saved.code}`)
    return refuse(form, { [saved.reason === 'name_taken' ? 'name' : 'form']: saved.reason })
  })
}

export async function updateViewAction(_: FormState, posted: FormData): Promise<FormState> {
  return answerForm(posted, async (form) => {
    const viewer = await requireViewer(pathTo('views'))
    const parsed = parseForm(viewChangeSchema, form)
    if (!parsed.ok) return parsed.state
    const view = await findView(parsed.data.code, viewer)
    if (!isOwner(view, viewer)) return refuse(form, { form: 'not_yours' })
    const saved = await updateView(viewer.id, parsed.data)
    if (!saved.ok && saved.reason === 'name_taken') return refuse(form, { name: saved.reason })
    if (!saved.ok) return gone(view.code)
    refresh()
    return DONE
  })
}

export async function deleteViewAction(_: FormState, posted: FormData): Promise<FormState> {
  return answerForm(posted, async (form) => {
    const viewer = await requireViewer(pathTo('views'))
    const parsed = parseForm(viewCodeSchema, form)
    if (!parsed.ok) return parsed.state
    const view = await findView(parsed.data.code, viewer)
    if (!canDeleteView(view, viewer)) return refuse(form, { form: 'not_yours' })
    if (!(await deleteView(viewer, view.code))) return gone(view.code)
    redirect(pathTo('views'))
  })
}
