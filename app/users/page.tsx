import type { Metadata } from 'next'
import { AddUserForm } from '@/components/auth/add-user-form'
import { UsersTable } from '@/components/auth/users-table'
import { listUsers } from '@/lib/auth/queries'
import { requireAdmin } from '@/lib/auth/session'
import { createUserAction, resetPasswordAction, setDisabledAction, setRoleAction } from '@/lib/auth/user-actions'
import { getSpeech } from '../speech'

const actions = { setRole: setRoleAction, setDisabled: setDisabledAction, resetPassword: resetPasswordAction }

export async function generateMetadata(): Promise<Metadata> {
  const { words } = await getSpeech()
  return { title: words.auth.users.title, robots: 'noindex' }
}

export default async function UsersPage() {
  const self = await requireAdmin('/users')
  const [speech, users] = await Promise.all([getSpeech(), listUsers()])
  return (
    <section className="max-w-5xl py-8">
      <h1 className="font-serif text-xl">{speech.words.auth.users.title}</h1>
      <UsersTable speech={speech} users={users} self={self} actions={actions} />
      <AddUserForm speech={speech} action={createUserAction} />
    </section>
  )
}
