import type { Speech } from '@/lib/i18n/format'
import { say } from '@/lib/i18n/message'
import { explainCode } from '@/lib/measures/explain-code'
import type { Measure } from '@/lib/measures/types'
import { isOfficial } from '@/lib/sources/types'
import { RecordCodes } from './record-codes'

/** What it rests on in one sentence; the codes behind that fold under it, and unfold without a script. */
export function RecordRests({ measure, speech }: { measure: Measure; speech: Speech }) {
  const { record } = speech.words
  const supporting = measure.citations.filter(({ stance }) => stance === 'supports')
  const values = {
    n: supporting.length,
    official: supporting.filter(({ source }) => isOfficial(source.kind)).length,
    confirmation: explainCode('confirmation', measure.confirmation, speech).label,
    confidence: explainCode('confidence', measure.confidence, speech).label,
  }
  return (
    <details className="mt-2">
      <summary className="w-fit text-muted">
        <span>{say(record.restsOn, values, speech)}</span>
      </summary>
      <dl className="mt-1 grid gap-x-8 border-b border-rule sm:grid-cols-2">
        <RecordCodes measure={measure} speech={speech} />
      </dl>
    </details>
  )
}
