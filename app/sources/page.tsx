import type { Metadata } from 'next'
import { SourceList } from '@/components/sources/source-list'
import { parseSourceFilter, withinPages } from '@/lib/sources/filter'
import { countSourceKinds, countSources, listSources } from '@/lib/sources/store/queries'
import { getSpeech } from '../speech'

export async function generateMetadata(): Promise<Metadata> {
  const { sources } = (await getSpeech()).words
  return { title: sources.title, description: sources.description }
}

export default async function SourcesPage({ searchParams }: PageProps<'/sources'>) {
  const asked = parseSourceFilter(await searchParams)
  const [speech, found, kinds] = await Promise.all([getSpeech(), countSources(asked.filter), countSourceKinds()])
  const filter = withinPages(asked.filter, found)
  const sources = await listSources(filter)
  return <SourceList {...{ filter, sources, found, kinds, speech }} problems={asked.problems} />
}
