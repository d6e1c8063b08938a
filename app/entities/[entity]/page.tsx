import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { EntityDetail } from '@/components/entities/entity-detail'
import { getEdge } from '@/lib/coverage/store/queries'
import { getEntity } from '@/lib/entities/store/queries'
import { dayOfRequest } from '@/lib/guard/request-day'
import { isolate } from '@/lib/i18n/isolate'
import { entitySlugSchema } from '@/lib/measures/schema'
import { pickText } from '@/lib/texts'
import { getSpeech } from '../../speech'

type Props = PageProps<'/entities/[entity]'>

async function getEntityOf({ params }: Props) {
  const { data: slug } = entitySlugSchema.safeParse((await params).entity)
  return (slug && (await getEntity(slug))) || notFound()
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const [{ name }, { language }] = await Promise.all([getEntityOf(props), getSpeech()])
  return { title: isolate(pickText(name, language).text) }
}

export default async function EntityPage(props: Props) {
  const [entity, speech, edge] = await Promise.all([getEntityOf(props), getSpeech(), getEdge()])
  return <EntityDetail entity={entity} today={dayOfRequest()} edge={edge} speech={speech} />
}
