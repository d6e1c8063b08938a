import type { Metadata } from 'next'
import { getSpeech } from '@/app/speech'
import { NewView } from '@/components/views/new-view'
import { pathTo } from '@/lib/addresses'
import { requireAbility } from '@/lib/auth/gate/session'
import { dayOfRequest } from '@/lib/guard/request-day'
import { listChips } from '@/lib/measures/list/chips'
import { hrefOf } from '@/lib/measures/list/filter'
import { parseMeasureFilter } from '@/lib/measures/list/parse-filter'
import { nameAuthorities } from '@/lib/measures/list/value-names'
import { listAuthorities } from '@/lib/measures/store/queries'
import { createViewAction } from '@/lib/views/actions/view-actions'
import { queryOf } from '@/lib/views/query'

export async function generateMetadata(): Promise<Metadata> {
  const { words } = await getSpeech()
  return { title: words.views.newTitle, robots: 'noindex' }
}

export default async function NewViewPage({ searchParams }: PageProps<'/views/new'>) {
  const filter = { ...parseMeasureFilter(await searchParams, dayOfRequest()).filter, page: 1 }
  await requireAbility('createView', hrefOf(filter, pathTo('newView')))
  const [speech, authorities] = await Promise.all([getSpeech(), listAuthorities()])
  const conditions = listChips(filter, speech, nameAuthorities(authorities, speech)).map(({ label }) => label)
  return (
    <section className="max-w-[72ch] py-4">
      <NewView
        query={queryOf(filter)}
        conditions={conditions}
        backHref={hrefOf(filter)}
        action={createViewAction}
        words={speech.words}
      />
    </section>
  )
}
