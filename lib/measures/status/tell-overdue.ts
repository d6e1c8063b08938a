/** "The term ran out on 10 Aug 2026; nobody has confirmed what happened." */
import { type Day, isVague } from '@/lib/dates'
import { formatDate, type Speech } from '@/lib/i18n/format'
import { say } from '@/lib/i18n/message'
import type { Due } from './deadlines'
import type { Overdue } from './overdue'

type Told = Pick<Due, 'kind' | 'date' | 'part' | 'position'>

/** Of a deadline its own note says what was due. `events` are those of the record. */
export function tellOverdue(due: Told, events: readonly { note: string | null }[], speech: Speech): string {
  const { overdue, overduePart } = speech.words.coverage
  const text = say(overdue[due.kind], { exact: !isVague(due.date), date: formatDate(due.date, speech) })
  const whole = due.part === null ? text : say(overduePart, { text, part: due.part })
  const note = due.kind === 'deadline' ? events[due.position]?.note : null
  return note ? `${whole} (${note})` : whole
}

type Line = { slug: string; events: readonly { note: string | null }[]; due: Overdue }

/** For a terminal: a line each. */
export const overdueReport = (overdue: readonly Line[], speech: Speech): string[] =>
  overdue.map(({ slug, events, due }) =>
    say(speech.words.coverage.watch.line, {
      days: String(due.days).padStart(5),
      slug,
      text: tellOverdue(due, events, speech),
    }),
  )

/** How many there are: what the report ends with. */
export function countedOverdue(total: number, day: Day, speech: Speech): string {
  const { watch } = speech.words.coverage
  return total === 0 ? say(watch.none, { day }) : say(watch.count, { n: total, day }, speech)
}
