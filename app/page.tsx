import type { Metadata } from 'next'
import { FrontPage } from '@/components/measures/front/front-page'
import { SinceVisit } from '@/components/measures/list/since-visit'
import { pathTo } from '@/lib/addresses'
import { dayOfRequest } from '@/lib/guard/request-day'
import { forBrowser } from '@/lib/i18n/message'
import { parseMeasureFilter } from '@/lib/measures/list/parse-filter'
import { getFront } from '@/lib/measures/store/front'
import { canonicalAt } from './canonical'
import { getSpeech } from './speech'

export async function generateMetadata(): Promise<Metadata> {
  const { site, front } = (await getSpeech()).words
  const title = { absolute: `${site.name} · ${front.title}` }
  return { title, description: front.description, ...canonicalAt(pathTo('start')) }
}

export default async function FrontDoor({ searchParams }: PageProps<'/'>) {
  const today = dayOfRequest()
  const [speech, params] = await Promise.all([getSpeech(), searchParams])
  const { filter, problems } = parseMeasureFilter(params, today)
  return (
    <>
      <SinceVisit words={forBrowser(speech.words.changes.visit)} language={speech.language} />
      <FrontPage {...(await getFront(filter, today, speech))} problems={problems} speech={speech} />
    </>
  )
}
