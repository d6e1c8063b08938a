import Link from 'next/link'
import { pathTo } from '@/lib/addresses'
import type { Speech } from '@/lib/i18n/format'
import { formatPeriod } from '@/lib/indicators/period'
import { formatValueWithUnit } from '@/lib/indicators/value'
import { shortAddress } from '@/lib/sources/show-address'
import type { SourceFigure, SourceWithUses } from '@/lib/sources/types'
import { pickText } from '@/lib/texts'
import { SourceFacts } from './source-facts'
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

type FiguresProps = { figures: readonly SourceFigure[]; speech: Speech }

/** The figures of the indicators page that come from the source. */
function SourceFigures({ figures, speech }: FiguresProps) {
  if (figures.length === 0) return null
  return (
    <section aria-labelledby="figures" className="mt-8 border-t border-ink pt-2">
      <h2 id="figures" className="mb-1 font-bold">
        {speech.words.sources.figures}
      </h2>
      <ul>
        {figures.map(({ key, label, unit, observations }) => (
          <li key={key} className="grid gap-x-6 border-b border-rule py-2 md:grid-cols-[minmax(0,1fr)_20rem]">
            <Link href={`${pathTo('indicators')}#${key}`} prefetch={false}>
              {pickText(label, speech.language).text}
            </Link>
            <ul>
              {observations.map((figure) => (
                <li key={figure.period + figure.value}>
                  <span className="text-muted">{formatPeriod(figure.period, speech)}</span>{' '}
                  <span>{formatValueWithUnit(figure, unit, speech)}</span>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  )
}
