import type { Metadata } from 'next'
import { IndicatorPage } from '@/components/indicators/indicator-page'
import { pathTo } from '@/lib/addresses'
import { listIndicators } from '@/lib/indicators/store/queries'
import { canonicalAt } from '../canonical'
import { getSpeech } from '../speech'

export async function generateMetadata(): Promise<Metadata> {
  const { indicators } = (await getSpeech()).words
  return { title: indicators.title, description: indicators.description, ...canonicalAt(pathTo('indicators')) }
}

export default async function IndicatorsPage() {
  const [speech, indicators] = await Promise.all([getSpeech(), listIndicators()])
  return <IndicatorPage indicators={indicators} speech={speech} />
}
