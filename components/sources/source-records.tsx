import Link from 'next/link'
import { CalendarDate, Localized } from '@/components/localized'
import { pathTo } from '@/lib/addresses'
import type { Speech } from '@/lib/i18n/format'
import { say } from '@/lib/i18n/message'
import type { SourceRecord } from '@/lib/sources/types'

type Props = { records: readonly SourceRecord[]; speech: Speech }

function RecordLine({ record, speech }: { record: SourceRecord; speech: Speech }) {
  const { codes, sources } = speech.words
  const what = record.supports.map((field) => codes.supports[field])
  return (
    <li className="grid gap-x-6 border-b border-rule py-2 md:grid-cols-[7rem_minmax(0,1fr)_20rem]">
      <span className="text-muted">
        <CalendarDate date={record.firstOn} speech={speech} />
      </span>
      <div>
        <Link href={pathTo('record', record.slug)} prefetch={false} className="font-serif text-base">
          <Localized texts={record.title} speech={speech} />
        </Link>
        <span className="text-muted">
          {[record.kind !== 'measure' && codes.kind[record.kind].label, record.archived && sources.archived]
            .flatMap((word) => (word ? ` · ${word}` : []))
            .join('')}
        </span>
      </div>
      <p className={record.stance === 'contradicts' ? 'font-bold text-bad' : 'text-muted'}>
        <span>{say(sources[record.stance], { what })}</span>
        {record.note && <span className="block font-normal text-ink">{record.note}</span>}
      </p>
    </li>
  )
}

/** What each record takes from the source. */
export function SourceRecords({ records, speech }: Props) {
  const { sources } = speech.words
  return (
    <section aria-labelledby="records" className="mt-8 border-t border-ink pt-2">
      <h2 id="records" className="mb-1 font-bold">
        {sources.records}
      </h2>
      {records.length === 0 && <p>{sources.noRecords}</p>}
      <ul>
        {records.map((record) => (
          <RecordLine key={record.slug} record={record} speech={speech} />
        ))}
      </ul>
    </section>
  )
}
