import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ThreadPage } from '@/components/measures/threads/thread-page'
import { pathTo } from '@/lib/addresses'
import { dayOfRequest } from '@/lib/guard/request-day'
import { isolate } from '@/lib/i18n/isolate'
import { findThread } from '@/lib/measures/store/thread-names'
import { getThread } from '@/lib/measures/store/threads'
import { pickText } from '@/lib/texts'
import { canonicalAt } from '../../canonical'
import { getSpeech } from '../../speech'

type Props = PageProps<'/threads/[thread]'>

const threadOf = async ({ params }: Props) => (await findThread((await params).thread)) ?? notFound()

export async function generateMetadata(props: Props): Promise<Metadata> {
  const [{ slug, name, standfirst }, { language }] = await Promise.all([threadOf(props), getSpeech()])
  return {
    title: isolate(pickText(name, language).text),
    description: pickText(standfirst, language).text,
    ...canonicalAt(pathTo('thread', slug)),
  }
}

export default async function Thread(props: Props) {
  const [thread, speech] = await Promise.all([threadOf(props), getSpeech()])
  return <ThreadPage {...(await getThread(thread, dayOfRequest(), speech))} speech={speech} />
}
