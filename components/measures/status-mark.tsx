import type { Words } from '@/lib/i18n/catalogue'
import type { StatusSpan } from '@/lib/measures/types'

type Shown = keyof Words['codes']['status']

// Status is never colour alone: each has a mark of its own.
const MARKS: Record<Shown, { mark: string; colour: string }> = {
  in_force: { mark: '●', colour: 'text-in-force' },
  partly_in_force: { mark: '◐', colour: 'text-in-force' },
  announced: { mark: '○', colour: 'text-in-force' },
  suspended: { mark: '◍', colour: 'text-suspended' },
  threatened: { mark: '◌', colour: 'text-threatened' },
  under_investigation: { mark: '⋯', colour: 'text-threatened' },
  ended: { mark: '✕', colour: 'text-ended' },
  not_applicable: { mark: '–', colour: 'text-muted' },
  none: { mark: '–', colour: 'text-muted' },
}

// Not all words: a form in the browser has these alone.
type StatusWords = {
  codes: Pick<Words['codes'], 'status'>
  dates: Pick<Words['dates'], 'expected' | 'expectedShort'>
}

/** A status in a mark and words; what is only expected says so. Null: no event establishes one. */
export function StatusMark({ span, words }: { span: StatusSpan | null; words: StatusWords }) {
  const status = span?.status ?? 'none'
  const { mark, colour } = MARKS[status]
  return (
    <span className={`whitespace-nowrap ${colour}`}>
      <span aria-hidden="true">{mark}</span> {words.codes.status[status]}
      {span?.basis === 'expected' && <span title={words.dates.expected}>? ({words.dates.expectedShort})</span>}
    </span>
  )
}
