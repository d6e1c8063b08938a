import type { Metadata } from 'next'
import Link from 'next/link'
import { AddUserForm } from '@/components/auth/add-user-form'
import { UsersTable } from '@/components/auth/users-table'
import { pathTo } from '@/lib/addresses'
import {
  inviteUserAction,
  makePasswordLinkAction,
  setDisabledAction,
  setRoleAction,
} from '@/lib/auth/actions/user-actions'
import { requireAbility } from '@/lib/auth/gate/session'
import { logHref } from '@/lib/auth/log-filter'
import { listUsers } from '@/lib/auth/store/queries'
import { getSpeech } from '../speech'

const actions = { setRole: setRoleAction, setDisabled: setDisabledAction, makeLink: makePasswordLinkAction }

export async function generateMetadata(): Promise<Metadata> {
  const { words } = await getSpeech()
  return { title: words.auth.users.title, robots: 'noindex' }
}

export default async function UsersPage() {
  const { user: self } = await requireAbility('seeUsers', pathTo('users'))
  const [speech, users] = await Promise.all([getSpeech(), listUsers()])
  return (
    <section className="max-w-5xl py-8">
      <h1 className="font-serif text-xl">{speech.words.auth.users.title}</h1>
      <p className="my-2">
        <Link href={logHref({})}>{speech.words.auth.users.toLog}</Link>
      </p>
      <UsersTable speech={speech} users={users} self={self} actions={actions} />
      <AddUserForm speech={speech} action={inviteUserAction} />
    </section>
  )
}
