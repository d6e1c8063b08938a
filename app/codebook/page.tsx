import type { Metadata } from 'next'
import { CodebookPage } from '@/components/codebook/codebook-page'
import { pathTo } from '@/lib/addresses'
import { layoutCodebook } from '@/lib/codebook/layout'
import { countCodes } from '@/lib/codebook/store/queries'
import { dayOfRequest } from '@/lib/guard/request-day'
import { canonicalAt } from '../canonical'
import { getSpeech } from '../speech'

export async function generateMetadata(): Promise<Metadata> {
  const { codebook } = (await getSpeech()).words
  return { title: codebook.title, description: codebook.description, ...canonicalAt(pathTo('codebook')) }
}

export default async function Codebook() {
  const day = dayOfRequest()
  const [speech, counts] = await Promise.all([getSpeech(), countCodes(day)])
  return <CodebookPage codebook={layoutCodebook(counts, speech)} day={day} speech={speech} />
}
