import type { Metadata } from 'next'
import { FrontPage } from '@/components/measures/front/front-page'
import { dayOfRequest } from '@/lib/guard/request-day'
import { getFront } from '@/lib/measures/store/front'
import { getSpeech } from './speech'

export async function generateMetadata(): Promise<Metadata> {
  const { site, front } = (await getSpeech()).words
  return { title: { absolute: `${site.name} · ${front.title}` }, description: front.description }
}

export default async function FrontDoor() {
  const speech = await getSpeech()
  return <FrontPage {...(await getFront(dayOfRequest(), speech))} speech={speech} />
}
