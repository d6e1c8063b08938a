import type { Words } from '@/lib/i18n/catalogue'
import { STATUS_SIGNS } from '@/lib/measures/marks'
import type { StatusSpan } from '@/lib/measures/types'
import { TONES } from './tones'

// Not all words: a form in the browser has these alone.
type StatusWords = {
  codes: Pick<Words['codes'], 'status'>
  dates: Pick<Words['dates'], 'expected' | 'expectedShort'>
}

/** A status in a mark and words; what is only expected says so. Null: no event establishes one. */
export function StatusMark({ span, words }: { span: StatusSpan | null; words: StatusWords }) {
  const status = span?.status ?? 'none'
  const { sign, tone } = STATUS_SIGNS[status]
  return (
    <span className={`whitespace-nowrap ${TONES[tone]}`}>
      <span aria-hidden="true">{sign}</span> {words.codes.status[status]}
      {span?.basis === 'expected' && <span title={words.dates.expected}>? ({words.dates.expectedShort})</span>}
    </span>
  )
}
