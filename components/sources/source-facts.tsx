import { CalendarDate } from '@/components/localized'
import { SourceLink } from '@/components/marks'
import { nameCountry, nameLanguage, type Speech } from '@/lib/i18n/format'
import { ownHost } from '@/lib/sources/show-address'
import { isOfficial, type Source } from '@/lib/sources/types'

type Props = { source: Source; speech: Speech }

function Fact({ label, children }: { label: string; children: React.ReactNode }) {
  return (
    <div className="contents">
      <dt className="text-muted">{label}</dt>
      <dd className="min-w-0 break-words">{children}</dd>
    </div>
  )
}

/** Who published it, where, when and in which language. */
export function SourceFacts({ source, speech }: Props) {
  const { codes, sources } = speech.words
  const { publisherCountry: country } = source
  const host = ownHost(source.url)
  return (
    <dl className="mt-4 grid max-w-[72ch] grid-cols-[auto_minmax(0,1fr)] gap-x-6 gap-y-1">
      <Fact label={sources.publisher}>
        <span>{source.publisher}</span>
        {country && <span className="text-muted">{` (${nameCountry(country, speech)})`}</span>}
      </Fact>
      {source.origin && <Fact label={sources.origin}>{source.origin}</Fact>}
      <Fact label={sources.kind}>
        <span>{codes.sourceKind[source.kind]}</span>
        {isOfficial(source.kind) && <span className="text-muted">{` (${sources.official})`}</span>}
      </Fact>
      <Fact label={sources.language}>{nameLanguage(source.language, speech)}</Fact>
      <Fact label={sources.published}>
        {source.publishedOn ? <CalendarDate date={source.publishedOn} speech={speech} /> : sources.undated}
      </Fact>
      <Fact label={sources.address}>
        <SourceLink url={source.url} publisher={source.url} />
        {host && <bdi className="text-muted">{` (${host})`}</bdi>}
        {source.archiveUrl && (
          <p>
            <SourceLink url={source.archiveUrl} publisher={sources.archiveCopy} />
          </p>
        )}
      </Fact>
    </dl>
  )
}
