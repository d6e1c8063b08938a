import Link from 'next/link'
import { CalendarDate } from '@/components/localized'
import { SourceLink } from '@/components/marks'
import { pathTo } from '@/lib/addresses'
import { nameCountry, nameLanguage, type Speech } from '@/lib/i18n/format'
import { isolate } from '@/lib/i18n/isolate'
import { say } from '@/lib/i18n/message'
import { shortAddress } from '@/lib/sources/show-address'
import type { ListedSource } from '@/lib/sources/types'

type Props = { source: ListedSource; speech: Speech }

/** How much rests on it. */
function Uses({ source: { records, figures }, speech }: Props) {
  const { sources, lists } = speech.words
  const values = [
    ...(records > 0 ? [say(sources.recordCount, { n: records }, speech)] : []),
    ...(figures > 0 ? [say(sources.figureCount, { n: figures }, speech)] : []),
  ]
  return <span>{values.length > 0 ? say(lists.short, { values }) : sources.unused}</span>
}

/** One line of the list: its own title leads to what rests on it here, its publisher to its own page. */
export function SourceRow({ source, speech }: Props) {
  const { codes, record, sources } = speech.words
  const facts = [
    source.origin && say(record.repeats, { origin: isolate(source.origin) }),
    source.publisherCountry && nameCountry(source.publisherCountry, speech),
    codes.sourceKind[source.kind],
    nameLanguage(source.language, speech),
  ].filter(Boolean)
  return (
    <li className="grid gap-x-6 border-b border-rule py-2 md:grid-cols-[7rem_minmax(0,1fr)_9rem]">
      <span className="text-muted">
        {source.publishedOn ? <CalendarDate date={source.publishedOn} speech={speech} /> : sources.undated}
      </span>
      <div className="min-w-0">
        <Link
          href={pathTo('source', source.id)}
          prefetch={false}
          className="font-serif text-base"
          lang={source.title ? source.language : undefined}
        >
          {source.title ?? shortAddress(source.url)}
        </Link>
        <p>
          <SourceLink url={source.url} publisher={source.publisher} />
          <span className="text-muted">{` ${facts.join(' · ')}`}</span>
          {!source.opened && <span className="text-threatened">{` · ${sources.notOpened}`}</span>}
        </p>
      </div>
      <span className="text-muted md:text-right">
        <Uses source={source} speech={speech} />
      </span>
    </li>
  )
}
