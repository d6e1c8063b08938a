import type { Metadata } from 'next'
import { FrontPage } from '@/components/measures/front/front-page'
import { dayOfRequest } from '@/lib/guard/request-day'
import { parseMeasureFilter } from '@/lib/measures/list/parse-filter'
import { getFront } from '@/lib/measures/store/front'
import { getSpeech } from './speech'

export async function generateMetadata(): Promise<Metadata> {
  const { site, front } = (await getSpeech()).words
  return { title: { absolute: `${site.name} · ${front.title}` }, description: front.description }
}

export default async function FrontDoor({ searchParams }: PageProps<'/'>) {
  const today = dayOfRequest()
  const [speech, params] = await Promise.all([getSpeech(), searchParams])
  const { filter, problems } = parseMeasureFilter(params, today)
  return <FrontPage {...(await getFront(filter, today, speech))} problems={problems} speech={speech} />
}
