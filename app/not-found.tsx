import Link from 'next/link'
import { pathTo } from '@/lib/addresses'
import { getSpeech } from './speech'

export default async function NotFound() {
  const { words } = await getSpeech()
  const { problems } = words
  return (
    <section className="max-w-[72ch] py-8">
      <h1 className="font-serif text-xl">{problems.notFoundTitle}</h1>
      <p className="my-4">{problems.notFound}</p>
      <Link href={pathTo('list')}>{problems.backToList}</Link>
    </section>
  )
}
