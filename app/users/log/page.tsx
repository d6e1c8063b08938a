import type { Metadata } from 'next'
import { AccountLog } from '@/components/auth/account-log'
import { pathTo } from '@/lib/addresses'
import { requireAbility } from '@/lib/auth/gate/session'
import { parseLogFilter, withinLog } from '@/lib/auth/log-filter'
import { countLog, listLog, listUsers } from '@/lib/auth/store/queries'
import { getSpeech } from '../../speech'

export async function generateMetadata(): Promise<Metadata> {
  const { words } = await getSpeech()
  return { title: words.auth.log.title, robots: 'noindex' }
}

export default async function AccountLogPage({ searchParams }: PageProps<'/users/log'>) {
  await requireAbility('seeAccountLog', pathTo('accountLog'))
  const asked = parseLogFilter(await searchParams)
  const [speech, found, users] = await Promise.all([getSpeech(), countLog(asked), listUsers()])
  const filter = withinLog(asked, found)
  const entries = await listLog(filter)
  return (
    <section className="py-8">
      <AccountLog {...{ filter, entries, found, users, speech }} />
    </section>
  )
}
