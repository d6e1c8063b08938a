import type { Route } from 'next'
import Link from 'next/link'
import { Localized } from '@/components/localized'
import { pathTo } from '@/lib/addresses'
import type { Reach } from '@/lib/coverage/types'
import type { Day } from '@/lib/dates'
import type { Speech } from '@/lib/i18n/format'
import type { Revision } from '@/lib/measures/history/revision'
import { misreadOf } from '@/lib/measures/misread'
import { officialFirst } from '@/lib/measures/official-first'
import type { LadderRungs } from '@/lib/measures/threads/ladder'
import type { Measure } from '@/lib/measures/types'
import { RecordEntities } from './record-entities'
import { RecordEvents } from './record-events'
import { RecordHead } from './record-head'
import { RecordMarks } from './record-marks'
import { RecordMisread } from './record-misread'
import { RecordRail } from './record-rail'
import { RecordRelations } from './record-relations'
import { RecordScope } from './record-scope'
import { RecordSection } from './record-section'
import { RecordSources } from './record-sources'
import { RecordTrail } from './record-trail'

type Props = {
  measure: Measure
  revisions: readonly Revision[]
  ladder: LadderRungs
  today: Day
  /** Through which day it is known. */
  reach: Reach | null
  /** The public address of the tracker. */
  url: string
  /** Whether the reader may change it. */
  editable: boolean
  /** As a sheet of paper has it (globals.css). */
  isPrint: boolean
  speech: Speech
  /** What somebody has to decide before they read on. */
  children?: React.ReactNode
}

/** Everything that is known of one measure, and where it is known from. */
export function Record({ revisions, ladder, today, reach, url, editable, isPrint, speech, children, ...props }: Props) {
  const measure = officialFirst(props.measure)
  const { record, list } = speech.words
  return (
    <article className={isPrint ? 'brief pb-8' : 'pb-8'}>
      {isPrint && <PrintNote slug={measure.slug} speech={speech} />}
      <RecordTrail path={pathTo('record', measure.slug)} words={record.trail} />
      <RecordHead measure={measure} today={today} reach={reach} speech={speech}>
        <p className="flex gap-x-4 paper:hidden">
          {editable && <Link href={pathTo('edit', measure.slug)}>{record.edit}</Link>}
          <Link href={`${pathTo('record', measure.slug)}?print` as Route} rel="nofollow" prefetch={false}>
            {list.print}
          </Link>
        </p>
      </RecordHead>
      {children}
      <RecordMisread claims={misreadOf(measure.slug)} speech={speech} />
      <div className="mt-6 grid grid-rows-[auto_1fr] gap-x-12 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <div>
          <p className="max-w-[72ch] font-serif text-base">
            <Localized texts={measure.summary} speech={speech} />
          </p>
          <RecordEvents measure={measure} speech={speech} />
          <RecordConflict measure={measure} speech={speech} />
          <RecordScope measure={measure} speech={speech} />
          <RecordEntities measure={measure} speech={speech} />
          <RecordRelations measure={measure} ladder={ladder} today={today} speech={speech} />
        </div>
        {/* On a telephone it stands before the sources; beside them where there is room. */}
        <div className="mt-8 lg:row-span-2 lg:mt-0">
          <RecordRail measure={measure} revisions={revisions} url={url} today={today} speech={speech} />
        </div>
        <RecordSources measure={measure} speech={speech} />
      </div>
    </article>
  )
}

/** How to print it, and the way back, on the screen alone. */
function PrintNote({ slug, speech }: { slug: string; speech: Speech }) {
  const { record, list } = speech.words
  return (
    <p className="mb-4 text-xs print:hidden">
      <Link href={pathTo('record', slug)} prefetch={false}>
        {record.backToRecord}
      </Link>{' '}
      <span className="text-muted">{list.brief.howTo}</span>
    </p>
  )
}

/** What the sources do not agree about, and those that speak against the record. */
function RecordConflict({ measure, speech }: { measure: Measure; speech: Speech }) {
  const against = measure.citations.flatMap(({ stance }, position) => (stance === 'contradicts' ? [position] : []))
  if (!measure.conflict && against.length === 0) return null
  const { record } = speech.words
  return (
    <RecordSection id="conflict" title={record.conflict}>
      <div className="max-w-[72ch] border-l-4 border-threatened pl-3">
        {measure.conflict && <p>{measure.conflict}</p>}
        {against.length > 0 && (
          <p className="text-muted">
            <span>{record.contradicting}</span> <RecordMarks positions={against} speech={speech} />
          </p>
        )}
      </div>
    </RecordSection>
  )
}
