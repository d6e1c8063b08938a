import Link from 'next/link'
import { BlockTable } from '@/components/block-table'
import { PlainForm } from '@/components/plain-form'
import { logHref } from '@/lib/auth/log-filter'
import { ROLES, type User, type Viewer } from '@/lib/auth/roles'
import { type ErrorWords, prepareErrorWords } from '@/lib/i18n/error-words'
import type { Speech } from '@/lib/i18n/format'
import { say } from '@/lib/i18n/message'
import type { FormAction } from '@/lib/plain-form'

export type UserActions = { setRole: FormAction; setDisabled: FormAction; makeLink: FormAction }

type Props = { speech: Speech; user: User; isSelf: boolean; actions: UserActions; errors: ErrorWords }

const CELL = 'block py-1 align-top sm:table-cell sm:px-2 sm:py-3'

export function UserRow({ speech: { words }, user, isSelf, actions, errors }: Props) {
  const { roles, users } = words.auth
  const hidden = { userId: user.id }
  const options = ROLES.map((value) => ({ value, label: roles[value].label }))
  return (
    <tr className="block border-b border-rule py-2 sm:table-row">
      <th scope="row" className={`${CELL} text-left font-normal`}>
        <span className="font-semibold">{user.name}</span>{' '}
        {isSelf && <span className="text-muted">{`(${users.you})`}</span>}
        <span className="block text-muted wrap-anywhere">{user.email}</span>
      </th>
      <td className={CELL}>
        <PlainForm
          inRow
          action={actions.setRole}
          hidden={hidden}
          fields={[
            { name: 'role', label: say(users.roleOf, { name: user.name }), quiet: true, options, initial: user.role },
          ]}
          submit={users.changeRole}
          submitLabel={say(users.changeRoleOf, { name: user.name })}
          done={users.roleChanged}
          errors={errors}
        />
      </td>
      <td className={`${CELL} space-y-2`}>
        <p className={user.disabled ? 'font-semibold' : 'text-muted'}>
          {user.disabled ? users.disabled : user.invited ? users.invited : users.active}
        </p>
        <div className="flex flex-wrap gap-2">
          <PlainForm
            inRow
            action={actions.setDisabled}
            hidden={{ ...hidden, disabled: String(!user.disabled) }}
            submit={user.disabled ? users.enable : users.disable}
            submitLabel={
              user.disabled
                ? say(users.enableSomebody, { name: user.name })
                : say(users.disableSomebody, { name: user.name })
            }
            errors={errors}
          />
          <PlainForm
            inRow
            action={actions.makeLink}
            hidden={hidden}
            submit={user.invited ? users.invite : users.makeLink}
            submitLabel={
              user.invited ? say(users.inviteOf, { name: user.name }) : say(users.makeLinkOf, { name: user.name })
            }
            done={user.invited ? users.inviteMade : users.linkMade}
            errors={errors}
          />
        </div>
        <Link href={logHref({ account: user.id })} aria-label={say(users.logOf, { name: user.name })} prefetch={false}>
          {users.log}
        </Link>
      </td>
    </tr>
  )
}

type TableProps = { speech: Speech; users: User[]; self: Viewer; actions: UserActions }

/** Every account, with what an admin can do to it. On a telephone each row is a block of lines. */
export function UsersTable({ speech, users, self, actions }: TableProps) {
  const words = speech.words.auth.users
  const errors = prepareErrorWords(speech.words, speech.words.auth.errors)
  return (
    <BlockTable caption={words.caption} heads={[words.person, words.role, words.access]} className="my-4">
      {users.map((user) => (
        <UserRow
          key={user.id}
          speech={speech}
          user={user}
          isSelf={user.id === self.id}
          actions={actions}
          errors={errors}
        />
      ))}
    </BlockTable>
  )
}
