import type { Metadata } from 'next'
import { IndicatorPage } from '@/components/indicators/indicator-page'
import { listIndicators } from '@/lib/indicators/store/queries'
import { getSpeech } from '../speech'

export async function generateMetadata(): Promise<Metadata> {
  const { indicators } = (await getSpeech()).words
  return { title: indicators.title, description: indicators.description }
}

export default async function IndicatorsPage() {
  const [speech, indicators] = await Promise.all([getSpeech(), listIndicators()])
  return <IndicatorPage indicators={indicators} speech={speech} />
}
