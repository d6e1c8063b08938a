import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { getSpeech } from '@/app/speech'
import { RevisionList } from '@/components/measures/history/revision-list'
import { pathTo } from '@/lib/addresses'
import { say } from '@/lib/i18n/message'
import { readSlug } from '@/lib/measures/form/data'
import { nameAuthoritiesInFull } from '@/lib/measures/history/describe-change'
import { getMeasure, listAuthorities, listRevisions } from '@/lib/measures/store/queries'
import { pickText } from '@/lib/texts'

type Props = PageProps<'/measures/[slug]/history'>

export async function generateMetadata(): Promise<Metadata> {
  const { words } = await getSpeech()
  return { title: words.history.title, robots: 'noindex' }
}

export default async function HistoryPage({ params }: Props) {
  const slug = readSlug((await params).slug)
  const measure = slug && (await getMeasure(slug))
  if (!measure) notFound()
  const speech = await getSpeech()
  const [revisions, authorities] = await Promise.all([listRevisions(measure.id), listAuthorities()])
  const { history } = speech.words
  const naming = { speech, authorities: nameAuthoritiesInFull(authorities, speech) }
  return (
    <>
      <h1 className="max-w-[72ch] font-serif text-xl">
        {say(history.of, { title: pickText(measure.title, speech.language).text })}
      </h1>
      <p className="mt-1 mb-4 text-muted">
        <span>{history.help}</span> <Link href={pathTo('record', measure.slug)}>{history.back}</Link>
      </p>
      <RevisionList revisions={revisions} naming={naming} />
    </>
  )
}
