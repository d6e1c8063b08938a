import Link from 'next/link'
import { pathTo } from '@/lib/addresses'
import { can } from '@/lib/auth/abilities'
import type { Viewer } from '@/lib/auth/roles'
import type { Speech } from '@/lib/i18n/format'
import { say } from '@/lib/i18n/message'
import { SignInLink } from './sign-in-link'

type Props = { speech: Speech; user: Viewer | null; signOutAction: (posted: FormData) => Promise<void> }

/** At the end of the header: who is signed in, and what they may do. */
export function AccountMenu({ speech, user, signOutAction }: Props) {
  const { auth, site } = speech.words
  return (
    <nav aria-label={auth.menu.label} className="ml-auto flex flex-wrap items-baseline gap-x-4 gap-y-1">
      {can(user, 'createMeasure') && <Link href={pathTo('newRecord')}>{site.newMeasure}</Link>}
      {can(user, 'seeUsers') && <Link href={pathTo('users')}>{auth.menu.users}</Link>}
      {user ? (
        <>
          <Link
            href={pathTo('account')}
            aria-label={say(auth.menu.account, { name: user.name })}
            className="max-w-[10ch] truncate sm:max-w-[20ch]"
          >
            {user.name}
          </Link>
          <form action={signOutAction}>
            <button type="submit" className="text-link underline underline-offset-2">
              {auth.menu.signOut}
            </button>
          </form>
        </>
      ) : (
        <SignInLink label={auth.menu.signIn} />
      )}
    </nav>
  )
}
