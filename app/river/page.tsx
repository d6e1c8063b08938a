import type { Metadata } from 'next'
import { RiverPage } from '@/components/measures/river/river-page'
import { dayOfRequest } from '@/lib/guard/request-day'
import { riverHref } from '@/lib/measures/river/ask'
import { parseRiver } from '@/lib/measures/river/parse-ask'
import { getRiver } from '@/lib/measures/store/river'
import { canonicalAt } from '../canonical'
import { getSpeech } from '../speech'

export async function generateMetadata({ searchParams }: PageProps<'/river'>): Promise<Metadata> {
  const { river } = (await getSpeech()).words
  const { ask } = parseRiver(await searchParams, dayOfRequest())
  return { title: river.title, description: river.description, ...canonicalAt(riverHref(ask)) }
}

export default async function TheRiver({ searchParams }: PageProps<'/river'>) {
  const today = dayOfRequest()
  const [speech, params] = await Promise.all([getSpeech(), searchParams])
  const { ask, problems } = parseRiver(params, today)
  return <RiverPage {...(await getRiver(ask, today, speech))} problems={problems} speech={speech} />
}
