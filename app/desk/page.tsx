import type { Metadata } from 'next'
import { Unchecked } from '@/components/coverage/unchecked'
import { OverdueList } from '@/components/measures/overdue/overdue-list'
import { pathTo } from '@/lib/addresses'
import { requireAbility } from '@/lib/auth/gate/session'
import { authorityRows } from '@/lib/coverage/layout'
import { listLooks } from '@/lib/coverage/store/queries'
import { dayOfRequest } from '@/lib/guard/request-day'
import { confirmOverdueAction } from '@/lib/measures/actions/overdue-actions'
import { listOverdue } from '@/lib/measures/store/overdue'
import { listAuthorities } from '@/lib/measures/store/queries'
import { getSpeech } from '../speech'

export async function generateMetadata(): Promise<Metadata> {
  const { coverage } = (await getSpeech()).words
  return { title: coverage.desk.title, robots: 'noindex' }
}

export default async function DeskPage() {
  await requireAbility('seeDesk', pathTo('desk'))
  const today = dayOfRequest()
  const [speech, authorities, looks, overdue] = await Promise.all([
    getSpeech(),
    listAuthorities(),
    listLooks(),
    listOverdue(today),
  ])
  const { desk } = speech.words.coverage
  return (
    <section className="max-w-4xl pb-8">
      <h1 className="font-serif text-xl font-bold">{desk.title}</h1>
      <p className="mt-1 max-w-[72ch] text-muted">{desk.introduction}</p>
      <OverdueList rows={overdue} action={confirmOverdueAction} speech={speech} />
      <Unchecked rows={authorityRows({ authorities, looks, overdue }, today)} speech={speech} />
    </section>
  )
}
