/** What comes and what is overdue as lines of text: the day, how far it is, what is written for it, and of which record. */
import { type Day, rangeOf } from '@/lib/dates'
import { daysBetween } from '@/lib/epoch-day'
import type { Speech } from '@/lib/i18n/format'
import { say } from '@/lib/i18n/message'
import { describeTurn } from '@/lib/measures/status/describe-status'
import { type Overdue, overdueAt } from '@/lib/measures/status/overdue'
import { tellOverdue } from '@/lib/measures/status/tell-overdue'
import { statusSpeech, tellTurn } from '@/lib/measures/status/tell-status'
import type { ShownMeasure } from '@/lib/measures/types'
import type { OverdueKey, TimelineEntry } from '../timeline'
import { type Run, sourceRuns, statusRuns, titleRuns } from './runs'
import { actRuns, type ListReading, type TimelineLine } from './timeline-lines'

const lineOf = (
  date: Day,
  said: Run[],
  { measure, position }: { measure: ShownMeasure; position: number | null },
  reading: ListReading,
): TimelineLine => [
  date,
  titleRuns(measure, reading, reading.q),
  [said, actRuns(measure, reading)],
  statusRuns(measure, reading.today, reading.speech),
  sourceRuns(measure, (position === null ? null : measure.events[position]?.citations[0]) ?? 0, reading.speech),
]

function overdueLine(due: Overdue, measure: ShownMeasure, reading: ListReading): TimelineLine {
  const { speech } = reading
  const late: Run = ['strong', say(speech.words.days.overdueBy, { n: due.days }, speech)]
  const told = tellOverdue(due, measure.events, speech)
  return lineOf(due.on, [late, ` · ${told}`], { measure, position: due.position }, reading)
}

export type OverduePage = { keys: readonly OverdueKey[]; measures: readonly ShownMeasure[] }

/** Days that have passed and nobody has confirmed, in the order of their keys. */
export function overdueLines({ keys, measures }: OverduePage, reading: ListReading): TimelineLine[] {
  const byId = new Map(measures.map((measure) => [measure.id, measure]))
  return keys.flatMap(({ measureId, position }) => {
    const measure = byId.get(measureId)
    const due = measure && overdueAt(measure, position, reading.today)
    return due ? [overdueLine(due, measure, reading)] : []
  })
}

function aheadText(entry: TimelineEntry, speech: Speech): string {
  const { days, codes } = speech.words
  if (entry.source === 'expected')
    return describeTurn(tellTurn(entry.span, entry.measure.spans), true, statusSpeech(speech))
  if (entry.source === 'due') return entry.event.note ?? days.due[entry.due.kind]
  return codes.eventType[entry.event.type].label
}

function aheadLine(entry: TimelineEntry, reading: ListReading): TimelineLine {
  const { speech, today } = reading
  const day = rangeOf(entry.date).latest
  const left: Run = ['strong', say(speech.words.days.inDays, { n: daysBetween(today, day) }, speech)]
  const position = entry.source === 'due' ? entry.due.position : null
  return lineOf(entry.date, [left, ` · ${aheadText(entry, speech)}`], { measure: entry.measure, position }, reading)
}

/** Those ahead, in the order in which they stand. */
export const aheadLines = (entries: readonly TimelineEntry[], reading: ListReading): TimelineLine[] =>
  entries.map((entry) => aheadLine(entry, reading))
