import type { Metadata } from 'next'
import { CoveragePage } from '@/components/coverage/coverage-page'
import { pathTo } from '@/lib/addresses'
import { can } from '@/lib/auth/abilities'
import { getSession } from '@/lib/auth/gate/session'
import { checkAuthorityAction } from '@/lib/coverage/actions/coverage-actions'
import { AUTHORITIES_PER_PAGE, authorityRows } from '@/lib/coverage/layout'
import { reachOfRegister } from '@/lib/coverage/reach'
import { getEdge, listLooks } from '@/lib/coverage/store/queries'
import { dayOfRequest } from '@/lib/guard/request-day'
import { listUnseen } from '@/lib/measures/store/overdue'
import { listAuthorities } from '@/lib/measures/store/queries'
import { askedPage, clampPage } from '@/lib/paging'
import { canonicalAt } from '../canonical'
import { getSpeech } from '../speech'

export async function generateMetadata(): Promise<Metadata> {
  const { coverage } = (await getSpeech()).words
  return { title: coverage.title, description: coverage.description, ...canonicalAt(pathTo('coverage')) }
}

export default async function Coverage({ searchParams }: PageProps<'/coverage'>) {
  const today = dayOfRequest()
  const [speech, session, edge, authorities, asked] = await Promise.all([
    getSpeech(),
    getSession(),
    getEdge(),
    listAuthorities(),
    searchParams,
  ])
  const all = { perPage: AUTHORITIES_PER_PAGE, total: authorities.length }
  const page = clampPage({ ...all, page: askedPage(asked.page) })
  const shown = authorities.slice((page - 1) * AUTHORITIES_PER_PAGE, page * AUTHORITIES_PER_PAGE)
  const keys = shown.map(({ key }) => key)
  const [looks, unseen] = await Promise.all([listLooks(keys), listUnseen(today, keys)])
  return (
    <CoveragePage
      rows={authorityRows(shown, { looks, unseen }, today)}
      paging={{ ...all, page }}
      register={reachOfRegister(edge)}
      today={today}
      action={can(session?.user ?? null, 'checkAuthority') ? checkAuthorityAction : null}
      speech={speech}
    />
  )
}
