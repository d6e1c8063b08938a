import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Record } from '@/components/measures/record'
import { canEdit } from '@/lib/auth/roles'
import { getSession } from '@/lib/auth/session'
import { today } from '@/lib/dates'
import { pickText } from '@/lib/i18n/format'
import { readSlug } from '@/lib/measures/form/data'
import { getCoverageDay, getMeasure, listRevisions } from '@/lib/measures/queries'
import { settings } from '@/lib/settings'
import { getSpeech } from '../../speech'

type Props = PageProps<'/measures/[slug]'>

async function getRecord({ params }: Props) {
  const slug = readSlug((await params).slug)
  return (slug && (await getMeasure(slug))) || notFound()
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const [{ slug, title, summary, archivedAt }, { language }] = await Promise.all([getRecord(props), getSpeech()])
  return {
    title: pickText(title, language).text,
    description: pickText(summary, language).text,
    alternates: { canonical: `${settings().url}/measures/${slug}` },
    ...(archivedAt && { robots: 'noindex' }),
  }
}

export default async function RecordPage(props: Props) {
  const measure = await getRecord(props)
  const [speech, session, coverageDay, revisions] = await Promise.all([
    getSpeech(),
    getSession(),
    getCoverageDay(),
    listRevisions(measure.id),
  ])
  const editable = canEdit(session?.user ?? null)
  return <Record {...{ measure, revisions, coverageDay, editable, speech }} today={today()} url={settings().url} />
}
