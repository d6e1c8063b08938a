import { formatCount, type Speech } from '@/lib/i18n/format'
import { CONFIRMATIONS, type Confirmation, type Measure } from '@/lib/measures/types'
import { RecordFact } from './record-section'

/** A code in words, with what it means. */
function Explained({ meaning }: { meaning: { label: string; help: string } }) {
  return (
    <>
      <span className="block first-letter:uppercase">{meaning.label}</span>
      <span className="block text-xs text-muted">{meaning.help}</span>
    </>
  )
}

/** How formal, how far admitted and how well confirmed it is: what is coded, explained. */
export function RecordCodes({ measure, speech }: { measure: Measure; speech: Speech }) {
  const { codes, record } = speech.words
  return (
    <>
      <RecordFact label={record.confirmation}>
        <Explained meaning={codes.confirmation[measure.confirmation]} />
        <RecordLadder confirmation={measure.confirmation} speech={speech} />
      </RecordFact>
      <RecordFact label={record.formality}>
        <Explained meaning={codes.formality[measure.formality]} />
      </RecordFact>
      <RecordFact label={record.acknowledgement}>
        <Explained meaning={codes.acknowledgement[measure.acknowledgement]} />
      </RecordFact>
      <RecordFact label={record.standing}>
        <Explained meaning={codes.standing[measure.standing]} />
      </RecordFact>
      <RecordFact label={record.confidence}>
        <Explained meaning={codes.confidence[measure.confidence]} />
      </RecordFact>
      <RecordFact label={record.what}>
        <Explained meaning={codes.category[measure.category]} />
        <Explained meaning={codes.effect[measure.effect]} />
      </RecordFact>
    </>
  )
}

const RUNGS: readonly Confirmation[] = CONFIRMATIONS.filter((rung) => rung !== 'refuted')

/** How far up the ladder of confirmation a record stands. What is refuted stands on none. */
function RecordLadder({ confirmation, speech }: { confirmation: Confirmation; speech: Speech }) {
  const rung = RUNGS.indexOf(confirmation)
  if (rung < 0) return null
  const text = speech.words.record.rung(formatCount(rung + 1, speech), formatCount(RUNGS.length, speech))
  return (
    <span className="flex items-center gap-2 text-xs text-muted">
      <span aria-hidden="true" className="flex gap-0.5">
        {RUNGS.map((code, index) => (
          <span key={code} className={`h-2 w-4 border border-ink ${index <= rung ? 'bg-ink' : ''}`} />
        ))}
      </span>
      <span>{text}</span>
    </span>
  )
}
