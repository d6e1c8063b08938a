import type { Speech } from '@/lib/i18n/format'
import type { Measure } from '@/lib/measures/types'
import { RecordFact } from './record-fact'
import { RecordLadder } from './record-ladder'

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
