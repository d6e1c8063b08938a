import type { Metadata } from 'next'
import { UpcomingPage } from '@/components/measures/list/upcoming-page'
import { dayOfRequest } from '@/lib/guard/request-day'
import { parseMeasureFilter } from '@/lib/measures/list/parse-filter'
import { getUpcoming } from '@/lib/measures/store/upcoming'
import { getSpeech } from '../speech'

export async function generateMetadata(): Promise<Metadata> {
  const { days } = (await getSpeech()).words
  return { title: days.upcomingTitle, description: days.upcomingDescription }
}

export default async function Upcoming({ searchParams }: PageProps<'/upcoming'>) {
  const day = dayOfRequest()
  const [speech, params] = await Promise.all([getSpeech(), searchParams])
  const { filter, problems } = parseMeasureFilter(params, day)
  return <UpcomingPage {...(await getUpcoming(filter, day, speech))} problems={problems} speech={speech} />
}
