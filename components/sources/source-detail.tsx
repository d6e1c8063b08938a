import Link from 'next/link'
import { pathTo } from '@/lib/addresses'
import type { Speech } from '@/lib/i18n/format'
import { shortAddress } from '@/lib/sources/show-address'
import type { SourceWithUses } from '@/lib/sources/types'
import { SourceFacts } from './source-facts'
import { SourceFigures } from './source-figures'
import { SourceRecords } from './source-records'

/** One source, and everything that rests on it. */
export function SourceDetail({ source, speech }: { source: SourceWithUses; speech: Speech }) {
  const { sources } = speech.words
  return (
    <article>
      <p>
        <Link href={pathTo('sources')}>{sources.back}</Link>
      </p>
      <h1
        lang={source.title ? source.language : undefined}
        className="mt-1 max-w-[60rem] font-serif text-xl font-bold text-balance"
      >
        {source.title ?? shortAddress(source.url)}
      </h1>
      {!source.opened && (
        <p role="note" className="mt-3 max-w-[72ch] border-l-4 border-threatened pl-3">
          <strong className="text-threatened">{`${sources.notOpened}.`}</strong> <span>{sources.notOpenedHelp}</span>
        </p>
      )}
      <SourceFacts source={source} speech={speech} />
      <SourceRecords records={source.records} speech={speech} />
      <SourceFigures figures={source.figures} speech={speech} />
    </article>
  )
}
