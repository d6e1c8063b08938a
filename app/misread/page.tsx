import type { Metadata } from 'next'
import { MisreadPage } from '@/components/measures/record/misread-page'
import { pathTo } from '@/lib/addresses'
import { listMisread } from '@/lib/measures/store/misread'
import { canonicalAt } from '../canonical'
import { getSpeech } from '../speech'

export async function generateMetadata(): Promise<Metadata> {
  const { misread } = (await getSpeech()).words
  return { title: misread.title, description: misread.description, ...canonicalAt(pathTo('misread')) }
}

export default async function Misread() {
  const [speech, claims] = await Promise.all([getSpeech(), listMisread()])
  return <MisreadPage claims={claims} speech={speech} />
}
