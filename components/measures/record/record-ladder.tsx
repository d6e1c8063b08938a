import { formatCount, type Speech } from '@/lib/i18n/format'
import { CONFIRMATIONS, type Confirmation } from '@/lib/measures/types'

const RUNGS: readonly Confirmation[] = CONFIRMATIONS.filter((rung) => rung !== 'refuted')

/** How far up the ladder of confirmation a record stands. What is refuted stands on none. */
export function RecordLadder({ confirmation, speech }: { confirmation: Confirmation; speech: Speech }) {
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
