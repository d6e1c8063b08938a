import type { Metadata } from 'next'
import { AccountDetails } from '@/components/auth/account-details'
import { OwnSessions } from '@/components/auth/own-sessions'
import { pathTo } from '@/lib/addresses'
import { changePasswordAction, endOtherSessionsAction, endSessionAction } from '@/lib/auth/actions/account-actions'
import { requireAbility } from '@/lib/auth/gate/session'
import { idleDays } from '@/lib/auth/idle'
import { listOwnSessions } from '@/lib/auth/store/queries'
import { prepareErrorWords } from '@/lib/i18n/error-words'
import { getSpeech } from '../speech'

const sessionActions = { end: endSessionAction, endOthers: endOtherSessionsAction }

export async function generateMetadata(): Promise<Metadata> {
  const { words } = await getSpeech()
  return { title: words.auth.account.title, robots: 'noindex' }
}

export default async function AccountPage() {
  const { id, user } = await requireAbility('seeAccount', pathTo('account'))
  const [speech, places] = await Promise.all([getSpeech(), listOwnSessions(user.id)])
  const { words } = speech
  const errors = prepareErrorWords(words, words.auth.errors)
  return (
    <section className="max-w-5xl py-8">
      <AccountDetails speech={speech} user={user} changePasswordAction={changePasswordAction} />
      <OwnSessions
        {...{ speech, places, errors }}
        hereId={id}
        idleDays={idleDays(user.role)}
        actions={sessionActions}
      />
    </section>
  )
}
