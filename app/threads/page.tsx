import type { Metadata } from 'next'
import { ThreadsPage } from '@/components/measures/threads/threads-page'
import { pathTo } from '@/lib/addresses'
import { dayOfRequest } from '@/lib/guard/request-day'
import { listThreads } from '@/lib/measures/store/threads'
import { canonicalAt } from '../canonical'
import { getSpeech } from '../speech'

export async function generateMetadata(): Promise<Metadata> {
  const { threads } = (await getSpeech()).words
  return { title: threads.title, description: threads.description, ...canonicalAt(pathTo('threads')) }
}

export default async function Threads() {
  const speech = await getSpeech()
  return <ThreadsPage threads={await listThreads(dayOfRequest(), speech)} speech={speech} />
}
