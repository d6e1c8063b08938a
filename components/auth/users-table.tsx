import type { User, Viewer } from '@/lib/auth/roles'
import { prepareErrorWords } from '@/lib/i18n/error-words'
import type { Speech } from '@/lib/i18n/format'
import { BlockTable } from './block-table'
import { type UserActions, UserRow } from './user-row'

type Props = { speech: Speech; users: User[]; self: Viewer; actions: UserActions }

/** Every account, with what an admin can do to it. On a telephone each row is a block of lines. */
export function UsersTable({ speech, users, self, actions }: Props) {
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
