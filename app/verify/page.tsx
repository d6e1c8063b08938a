import type { Metadata } from 'next'
import { VerifyPage } from '@/components/check/verify-page'
import { getSpeech } from '../speech'

export async function generateMetadata(): Promise<Metadata> {
  const { title, description } = (await getSpeech()).words.check.verify
  return { title, description }
}

export default async function Verify() {
  return <VerifyPage speech={await getSpeech()} />
}
