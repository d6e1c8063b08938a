import { SourceLink } from '@/components/source-link'
import { formatCount, type Speech } from '@/lib/i18n/format'
import type { Citation, Measure } from '@/lib/measures/types'

/** `of`: what the source is of, an event's first citation or the record's. */
type Props = { citation: Citation | undefined; measure: Measure; speech: Speech }

/** A source as a link, and how many others the record has. */
export function FirstSource({ citation, measure, speech }: Props) {
  const { list, site } = speech.words
  if (!citation) return <span className="text-muted">{list.noSource}</span>
  const others = measure.citations.length - 1
  return (
    <>
      <SourceLink
        url={citation.source.url}
        publisher={citation.source.publisher}
        opensElsewhere={site.opensElsewhere}
      />
      {others > 0 && <span className="text-muted"> {list.moreSources(formatCount(others, speech))}</span>}
    </>
  )
}
