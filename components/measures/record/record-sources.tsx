import Link from 'next/link'
import { CalendarDate, Marked } from '@/components/localized'
import { SourceLink } from '@/components/marks'
import { pathTo } from '@/lib/addresses'
import { formatCount, nameCountry, nameLanguage, type Speech } from '@/lib/i18n/format'
import { isolate } from '@/lib/i18n/isolate'
import { say } from '@/lib/i18n/message'
import type { Citation, CitedSource, Measure } from '@/lib/measures/types'
import type { SourceKind } from '@/lib/sources/types'
import { citationAnchor } from './record-marks'
import { RecordSection } from './record-section'

type Props = { citation: Citation; position: number; speech: Speech }

/** Country, kind, language and date of a source, in one quiet line. */
function Origin({ source, speech }: { source: CitedSource; speech: Speech }) {
  const { codes, record } = speech.words
  const facts = [
    source.publisherCountry && nameCountry(source.publisherCountry, speech),
    codes.sourceKind[source.kind as SourceKind],
    nameLanguage(source.language, speech),
  ].filter(Boolean)
  return (
    <span className="text-muted">
      <span>{`${facts.join(' · ')} · `}</span>
      {source.publishedOn ? <CalendarDate date={source.publishedOn} speech={speech} /> : <span>{record.undated}</span>}
      {source.origin && <span>{` · ${say(record.repeats, { origin: isolate(source.origin) })}`}</span>}
    </span>
  )
}

/** What the record takes from it: to contradict stands out. */
function Stance({ citation: { stance, supports }, speech }: Pick<Props, 'citation' | 'speech'>) {
  const { codes, record } = speech.words
  const text = say(record[stance], { what: supports.map((field) => codes.supports[field]) })
  if (stance === 'contradicts') return <strong className="text-bad">{`✕ ${text}`}</strong>
  return <span className="text-muted">{text}</span>
}

function Quote({ citation: { quote, quoteLanguage } }: Pick<Props, 'citation'>) {
  if (!quote) return null
  return (
    <blockquote lang={quoteLanguage ?? undefined} className="my-1 border-l-2 border-rule pl-3 font-serif text-base">
      {quote}
    </blockquote>
  )
}

/** Another way to what it says, or that nobody here has seen it. */
function Ways({ source, speech }: { source: CitedSource; speech: Speech }) {
  const { record } = speech.words
  if (source.opened && !source.archiveUrl) return null
  return (
    <p className="flex flex-wrap gap-x-4 text-xs">
      {!source.opened && <span className="text-threatened">{record.notOpened}</span>}
      {source.archiveUrl && <SourceLink url={source.archiveUrl} publisher={record.archiveCopy} />}
    </p>
  )
}

/** On paper nobody follows a link: there it stands written out, and on the screen it is the link. */
const FullAddress = ({ url }: { url: string }) => (
  <p className="hidden text-xs wrap-anywhere text-muted paper:block">
    <span>{url}</span>
  </p>
)

/** One numbered source at the foot of a record. */
export function RecordCitation({ citation, position, speech }: Props) {
  const { source, note } = citation
  const { record } = speech.words
  return (
    <li
      id={citationAnchor(position)}
      className="grid scroll-mt-4 grid-cols-[2.25rem_minmax(0,1fr)] gap-x-2 border-b border-rule py-3 target:bg-panel lg:grid-cols-[2.25rem_minmax(0,1fr)_17rem] lg:gap-x-4"
    >
      <span className="text-muted">{`[${formatCount(position + 1, speech)}]`}</span>
      <div className="max-w-[72ch]">
        <p>
          <SourceLink url={source.url} publisher={source.publisher} /> <Origin source={source} speech={speech} />
        </p>
        {source.title && (
          <p lang={source.language} className="font-serif text-base">
            <Marked text={source.title} speech={speech} />
          </p>
        )}
        <FullAddress url={source.url} />
        <Quote citation={citation} />
        <Ways source={source} speech={speech} />
      </div>
      <p className="col-start-2 text-xs lg:col-start-3 lg:pt-0.5">
        <Stance citation={citation} speech={speech} />
        {note && <span className="block first-letter:uppercase">{note}</span>}
        <Link
          href={pathTo('source', source.id)}
          prefetch={false}
          className="text-muted paper:hidden"
          aria-label={say(record.detailsOf, { publisher: source.publisher })}
        >
          {record.details}
        </Link>
      </p>
    </li>
  )
}

/** Every source that the record cites, by the numbers of its reference marks. */
export function RecordSources({ measure: { citations }, speech }: { measure: Measure; speech: Speech }) {
  const { record } = speech.words
  return (
    <RecordSection id="sources" title={`${record.sources} (${formatCount(citations.length, speech)})`}>
      <ol>
        {citations.map((citation, position) => (
          <RecordCitation key={citation.source.id} citation={citation} position={position} speech={speech} />
        ))}
      </ol>
    </RecordSection>
  )
}
