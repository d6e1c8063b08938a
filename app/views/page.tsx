import type { Metadata } from 'next'
import { ViewPage } from '@/components/views/view-page'
import { pathTo } from '@/lib/addresses'
import { getSession } from '@/lib/auth/gate/session'
import { settings } from '@/lib/settings'
import { deleteViewAction, followViewAction, updateViewAction } from '@/lib/views/actions/view-actions'
import { parseViewsAddress } from '@/lib/views/list-address'
import { getViewPage } from '@/lib/views/store/view-page'
import { getSpeech } from '../speech'

const actions = { update: updateViewAction, follow: followViewAction, delete: deleteViewAction }

export async function generateMetadata(): Promise<Metadata> {
  const { views } = (await getSpeech()).words
  return { title: views.title, description: views.description }
}

export default async function ViewsPage({ searchParams }: PageProps<'/views'>) {
  const asked = parseViewsAddress(await searchParams)
  const [speech, session] = await Promise.all([getSpeech(), getSession()])
  const views = await getViewPage(asked.page, session?.user ?? null, speech)
  const fresh = views.own?.find(({ code }) => code === asked.saved)
  const saved = fresh ? { name: fresh.name, url: settings().url + pathTo('view', fresh.code) } : null
  return <ViewPage {...views} saved={saved} actions={actions} speech={speech} />
}
