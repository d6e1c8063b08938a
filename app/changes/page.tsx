import type { Metadata } from 'next'
import { ChangesPage } from '@/components/measures/history/changes-page'
import { dayOfRequest } from '@/lib/guard/request-day'
import { parseChanges } from '@/lib/measures/history/changes'
import { getChanges } from '@/lib/measures/store/changes'
import { getSpeech } from '../speech'

export async function generateMetadata(): Promise<Metadata> {
  const { changes } = (await getSpeech()).words
  return { title: changes.title, description: changes.description }
}

export default async function Changes({ searchParams }: PageProps<'/changes'>) {
  const day = dayOfRequest()
  const [speech, params] = await Promise.all([getSpeech(), searchParams])
  const { asked, problems } = parseChanges(params, day)
  return <ChangesPage {...(await getChanges(asked, day, speech))} problems={problems} />
}
