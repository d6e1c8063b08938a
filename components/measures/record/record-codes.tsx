import { formatCount, type Speech } from '@/lib/i18n/format'
import { say } from '@/lib/i18n/message'
import { CODED_KEYS, CONFIRMATIONS, type CodedKey, type Confirmation } from '@/lib/measures/codes'
import { explainCode } from '@/lib/measures/explain-code'
import type { Measure } from '@/lib/measures/types'
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

/** The order of the page, each under a question of its own. */
const ASKED = ['confirmation', 'formality', 'acknowledgement', 'standing', 'confidence'] as const
const SORT = ['category', 'effect'] as const
const NAMED: readonly (CodedKey | 'standing')[] = ['kind', ...ASKED, ...SORT]
const OTHERS = CODED_KEYS.filter((key) => !NAMED.includes(key))

/** How formal, how far admitted and how well confirmed it is: what is coded, explained. */
export function RecordCodes({ measure, speech }: { measure: Measure; speech: Speech }) {
  const { fields, record } = speech.words
  const explained = (key: CodedKey | 'standing') => (
    <Explained key={key} meaning={explainCode(key, measure[key], speech)} />
  )
  return (
    <>
      {ASKED.map((key) => (
        <RecordFact key={key} label={record[key]}>
          {explained(key)}
          {key === 'confirmation' && <RecordLadder confirmation={measure.confirmation} speech={speech} />}
        </RecordFact>
      ))}
      {OTHERS.map((key) => (
        <RecordFact key={key} label={fields[key].label}>
          {explained(key)}
        </RecordFact>
      ))}
      <RecordFact label={record.what}>{SORT.map(explained)}</RecordFact>
    </>
  )
}

const RUNGS: readonly Confirmation[] = CONFIRMATIONS.filter((rung) => rung !== 'refuted')

/** How far up the ladder of confirmation a record stands. What is refuted stands on none. */
function RecordLadder({ confirmation, speech }: { confirmation: Confirmation; speech: Speech }) {
  const rung = RUNGS.indexOf(confirmation)
  if (rung < 0) return null
  const text = say(speech.words.record.rung, {
    rung: formatCount(rung + 1, speech),
    top: formatCount(RUNGS.length, speech),
  })
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
