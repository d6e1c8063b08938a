import type { User, Viewer } from '@/lib/auth/roles'
import { prepareErrorWords } from '@/lib/error-words'
import type { Speech } from '@/lib/i18n/format'
import { type UserActions, UserRow } from './user-row'

type Props = { speech: Speech; users: User[]; self: Viewer; actions: UserActions }

/** Every account, with what an admin can do to it. On a telephone each row is a block of lines. */
export function UsersTable({ speech, users, self, actions }: Props) {
  const words = speech.words.auth.users
  const errors = prepareErrorWords(speech.words, speech.words.auth.errors)
  return (
    <table className="my-4 block w-full sm:table">
      <caption className="sr-only">{words.caption}</caption>
      <thead className="hidden sm:table-header-group">
        <tr className="border-b border-ink text-left text-muted">
          {[words.person, words.role, words.access].map((head) => (
            <th key={head} scope="col" className="px-2 py-1 font-normal">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="block sm:table-row-group">
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
      </tbody>
    </table>
  )
}
