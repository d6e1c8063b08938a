import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getSpeech } from '@/app/speech'
import { ArchiveForm } from '@/components/measures/form/archive-form'
import { MeasureForm } from '@/components/measures/form/measure-form'
import { pathTo } from '@/lib/addresses'
import { requireAbility } from '@/lib/auth/gate/session'
import { say } from '@/lib/i18n/message'
import { archiveMeasureAction, updateMeasureAction } from '@/lib/measures/actions/record-actions'
import { readSlug } from '@/lib/measures/form/data'
import { recordValues } from '@/lib/measures/form/record-values'
import { withStamp } from '@/lib/measures/form/values'
import { archiveWords, prepareForm } from '@/lib/measures/form/words'
import { getMeasure, listAuthorities, listTargets } from '@/lib/measures/store/queries'
import { pickText } from '@/lib/texts'

type Props = PageProps<'/measures/[slug]/edit'>

export async function generateMetadata(): Promise<Metadata> {
  const { words } = await getSpeech()
  return { title: words.history.edit, robots: 'noindex' }
}

export default async function EditMeasurePage({ params }: Props) {
  const slug = readSlug((await params).slug)
  if (!slug) notFound()
  const { user } = await requireAbility('updateMeasure', pathTo('edit', slug))
  const [measure, speech, authorities, targets] = await Promise.all([
    getMeasure(slug),
    getSpeech(),
    listAuthorities(),
    listTargets(),
  ])
  if (!measure) notFound()
  const { words, language } = speech
  const archived = measure.archivedAt !== null
  return (
    <>
      <h1 className="mb-4 max-w-[72ch] font-serif text-xl">
        {say(words.form.editTitle, { title: pickText(measure.title, language).text })}
      </h1>
      <MeasureForm
        {...prepareForm(authorities, targets, speech)}
        action={updateMeasureAction.bind(null, slug, language)}
        values={withStamp(recordValues(measure), randomUUID(), measure.version)}
        known={measure.citations.map(({ source }) => source)}
        cancelHref={pathTo('record', slug)}
        owner={{ account: user.id, record: slug }}
      />
      <ArchiveForm
        action={archiveMeasureAction.bind(null, slug)}
        archived={archived}
        version={measure.version}
        words={archiveWords(archived, words)}
      />
    </>
  )
}
