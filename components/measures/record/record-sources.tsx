import { formatCount, type Speech } from '@/lib/i18n/format'
import type { Measure } from '@/lib/measures/types'
import { RecordCitation } from './record-citation'
import { RecordSection } from './record-section'

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
