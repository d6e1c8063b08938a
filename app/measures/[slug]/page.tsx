import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Record } from '@/components/measures/record/record'
import { RecordOverdue } from '@/components/measures/record/record-overdue'
import { pathTo } from '@/lib/addresses'
import { can } from '@/lib/auth/abilities'
import { getSession } from '@/lib/auth/gate/session'
import { reachOf } from '@/lib/coverage/reach'
import { getEdge } from '@/lib/coverage/store/queries'
import { dayOfRequest } from '@/lib/guard/request-day'
import { isolate } from '@/lib/i18n/isolate'
import { answerReleaseAction } from '@/lib/imports/actions/release-actions'
import { confirmOverdueAction } from '@/lib/measures/actions/overdue-actions'
import { readSlug } from '@/lib/measures/form/data'
import { parseMeasureFilter } from '@/lib/measures/list/parse-filter'
import { getLadder } from '@/lib/measures/store/ladder'
import { getMeasure, listRevisions } from '@/lib/measures/store/queries'
import { readWanted, soughtIn } from '@/lib/search/wanted'
import { settings } from '@/lib/settings'
import { pickText } from '@/lib/texts'
import { canonicalAt } from '../../canonical'
import { getSpeech } from '../../speech'
import { ReleaseNotice } from './release-notice'

/** The words of the search that its reader came from. */
function readSought(q: string | string[] | undefined) {
  const { filter } = parseMeasureFilter({ q })
  return readWanted(filter.q).present.flatMap(soughtIn)
}

type Props = PageProps<'/measures/[slug]'>

async function getRecord({ params }: Props) {
  const slug = readSlug((await params).slug)
  return (slug && (await getMeasure(slug))) || notFound()
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const [{ slug, title, summary, archivedAt }, { language }] = await Promise.all([getRecord(props), getSpeech()])
  return {
    title: isolate(pickText(title, language).text),
    description: pickText(summary, language).text,
    ...canonicalAt(pathTo('record', slug)),
    ...(archivedAt && { robots: 'noindex' }),
  }
}

export default async function RecordPage(props: Props) {
  const measure = await getRecord(props)
  const [said, { q, print }, session, edge, revisions, ladder] = await Promise.all([
    getSpeech(),
    props.searchParams,
    getSession(),
    getEdge(),
    listRevisions(measure.id),
    getLadder(measure),
  ])
  const speech = { ...said, sought: readSought(q) }
  const editable = can(session?.user ?? null, 'updateMeasure')
  const [today, reach] = [
    dayOfRequest(),
    reachOf({ ...measure, authorities: measure.authorities.map(({ key }) => key) }, edge),
  ]
  const confirm = can(session?.user ?? null, 'confirmOverdue') ? confirmOverdueAction : null
  return (
    <Record
      {...{ measure, revisions, ladder, reach, editable, speech, today }}
      url={settings().url}
      isPrint={print !== undefined}
    >
      <RecordOverdue measure={measure} today={today} action={confirm} speech={speech} />
      {editable && <ReleaseNotice action={answerReleaseAction} measure={measure} speech={speech} />}
    </Record>
  )
}
