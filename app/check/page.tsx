import type { Metadata } from 'next'
import { CheckPage } from '@/components/check/check-page'
import { dayOfRequest } from '@/lib/guard/request-day'
import { getSpeech } from '../speech'

export async function generateMetadata(): Promise<Metadata> {
  const { check } = (await getSpeech()).words
  return { title: check.title, description: check.description }
}

export default async function Check() {
  return <CheckPage today={dayOfRequest()} speech={await getSpeech()} />
}
