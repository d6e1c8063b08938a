import type { Metadata } from 'next'
import { AccountDetails } from '@/components/auth/account-details'
import { changePasswordAction } from '@/lib/auth/actions'
import { requireViewer } from '@/lib/auth/session'
import { getSpeech } from '../speech'

export async function generateMetadata(): Promise<Metadata> {
  const { words } = await getSpeech()
  return { title: words.auth.account.title, robots: 'noindex' }
}

export default async function AccountPage() {
  const user = await requireViewer('/account')
  return (
    <section className="max-w-[72ch] py-8">
      <AccountDetails speech={await getSpeech()} user={user} changePasswordAction={changePasswordAction} />
    </section>
  )
}
