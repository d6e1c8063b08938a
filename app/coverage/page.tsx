import type { Metadata } from 'next'
import { CoveragePage } from '@/components/coverage/coverage-page'
import { can } from '@/lib/auth/abilities'
import { getSession } from '@/lib/auth/gate/session'
import { checkAuthorityAction } from '@/lib/coverage/actions/coverage-actions'
import { authorityRows } from '@/lib/coverage/layout'
import { reachOfRegister } from '@/lib/coverage/reach'
import { getEdge, listLooks } from '@/lib/coverage/store/queries'
import { dayOfRequest } from '@/lib/guard/request-day'
import { listOverdue } from '@/lib/measures/store/overdue'
import { listAuthorities } from '@/lib/measures/store/queries'
import { getSpeech } from '../speech'

export async function generateMetadata(): Promise<Metadata> {
  const { coverage } = (await getSpeech()).words
  return { title: coverage.title, description: coverage.description }
}

export default async function Coverage() {
  const today = dayOfRequest()
  const [speech, session, edge, authorities, looks, overdue] = await Promise.all([
    getSpeech(),
    getSession(),
    getEdge(),
    listAuthorities(),
    listLooks(),
    listOverdue(today),
  ])
  return (
    <CoveragePage
      rows={authorityRows({ authorities, looks, overdue }, today)}
      register={reachOfRegister(edge)}
      today={today}
      action={can(session?.user ?? null, 'checkAuthority') ? checkAuthorityAction : null}
      speech={speech}
    />
  )
}
