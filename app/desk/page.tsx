import type { Metadata } from 'next'
import { Unchecked } from '@/components/coverage/unchecked'
import { OverdueList } from '@/components/measures/overdue/overdue-list'
import { pathTo } from '@/lib/addresses'
import { requireAbility } from '@/lib/auth/gate/session'
import { uncheckedAuthorities } from '@/lib/coverage/layout'
import { getEdge } from '@/lib/coverage/store/queries'
import { dayOfRequest } from '@/lib/guard/request-day'
import { confirmOverdueAction } from '@/lib/measures/actions/overdue-actions'
import { listOverdue } from '@/lib/measures/store/overdue'
import { countOverdue, listAuthorities } from '@/lib/measures/store/queries'
import { askedPage, clampPage } from '@/lib/paging'
import { getSpeech } from '../speech'

export async function generateMetadata(): Promise<Metadata> {
  const { coverage } = (await getSpeech()).words
  return { title: coverage.desk.title, robots: 'noindex' }
}

/** Each has a form of its own. */
const OVERDUE_PER_PAGE = 25
const deskHref = (page: number) => pathTo('desk') + (page > 1 ? `?page=${page}` : '')

export default async function DeskPage({ searchParams }: PageProps<'/desk'>) {
  await requireAbility('seeDesk', pathTo('desk'))
  const today = dayOfRequest()
  const [speech, authorities, edge, total, asked] = await Promise.all([
    getSpeech(),
    listAuthorities(),
    getEdge(),
    countOverdue(today),
    searchParams,
  ])
  const paging = { perPage: OVERDUE_PER_PAGE, total }
  const page = clampPage({ ...paging, page: askedPage(asked.page) })
  const rows = await listOverdue(today, { offset: (page - 1) * OVERDUE_PER_PAGE, limit: OVERDUE_PER_PAGE })
  const { desk } = speech.words.coverage
  return (
    <section className="max-w-4xl pb-8">
      <h1 className="font-serif text-xl font-bold">{desk.title}</h1>
      <p className="mt-1 max-w-[72ch] text-muted">{desk.introduction}</p>
      <OverdueList
        rows={rows}
        paging={{ ...paging, page }}
        hrefOf={deskHref}
        action={confirmOverdueAction}
        speech={speech}
      />
      <Unchecked late={uncheckedAuthorities(authorities, edge, today)} authorities={authorities} speech={speech} />
    </section>
  )
}
