import type { Speech } from '@/lib/i18n/format'
import type { Measure } from '@/lib/measures/types'
import { RecordMarks } from './record-marks'
import { RecordSection } from './record-section'

/** What the sources do not agree about, and those that speak against the record. */
export function RecordConflict({ measure, speech }: { measure: Measure; speech: Speech }) {
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
