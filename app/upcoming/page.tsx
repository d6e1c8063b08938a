import type { Metadata } from 'next'
import { UpcomingPage } from '@/components/measures/list/upcoming-page'
import { pathTo } from '@/lib/addresses'
import { dayOfRequest } from '@/lib/guard/request-day'
import { hrefOf } from '@/lib/measures/list/filter'
import { parseMeasureFilter } from '@/lib/measures/list/parse-filter'
import { getUpcoming } from '@/lib/measures/store/upcoming'
import { canonicalAt } from '../canonical'
import { getSpeech } from '../speech'

export async function generateMetadata({ searchParams }: PageProps<'/upcoming'>): Promise<Metadata> {
  const { days } = (await getSpeech()).words
  const { filter } = parseMeasureFilter(await searchParams, dayOfRequest())
  return {
    title: days.upcomingTitle,
    description: days.upcomingDescription,
    ...canonicalAt(hrefOf(filter, pathTo('upcoming'))),
  }
}

export default async function Upcoming({ searchParams }: PageProps<'/upcoming'>) {
  const day = dayOfRequest()
  const [speech, params] = await Promise.all([getSpeech(), searchParams])
  const { filter, problems } = parseMeasureFilter(params, day)
  return <UpcomingPage {...(await getUpcoming(filter, day, speech))} problems={problems} speech={speech} />
}
