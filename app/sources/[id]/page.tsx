import type { Metadata } from 'next'
import { notFound, permanentRedirect } from 'next/navigation'
import { SourceDetail } from '@/components/sources/source-detail'
import { pathTo } from '@/lib/addresses'
import { isolate } from '@/lib/i18n/isolate'
import { parseSourceId } from '@/lib/sources/id'
import { shortAddress } from '@/lib/sources/show-address'
import { findKeptSource, getSource } from '@/lib/sources/store/queries'
import { getSpeech } from '../../speech'

type Props = PageProps<'/sources/[id]'>

async function getSourceOf({ params }: Props) {
  const id = parseSourceId((await params).id)
  if (id === null) notFound()
  const source = await getSource(id)
  if (source) return source
  const kept = await findKeptSource(id)
  return kept === null ? notFound() : permanentRedirect(pathTo('source', kept))
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { title, publisher, url } = await getSourceOf(props)
  return { title: `${isolate(publisher)}: ${isolate(title ?? shortAddress(url))}` }
}

export default async function SourcePage(props: Props) {
  const [source, speech] = await Promise.all([getSourceOf(props), getSpeech()])
  return <SourceDetail source={source} speech={speech} />
}
