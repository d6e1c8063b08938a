import type { Metadata } from 'next'
import { SourceList } from '@/components/sources/source-list'
import { parseSourceFilter } from '@/lib/sources/filter'
import { countSourceKinds, countSources, listSources } from '@/lib/sources/queries'
import { getSpeech } from '../speech'

export async function generateMetadata(): Promise<Metadata> {
  const { sources } = (await getSpeech()).words
  return { title: sources.title, description: sources.description }
}

export default async function SourcesPage({ searchParams }: PageProps<'/sources'>) {
  const { filter, problems } = parseSourceFilter(await searchParams)
  const [speech, sources, found, kinds] = await Promise.all([
    getSpeech(),
    listSources(filter),
    countSources(filter),
    countSourceKinds(),
  ])
  return <SourceList {...{ filter, problems, sources, found, kinds, speech }} />
}
