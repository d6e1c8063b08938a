/** What comes and what is overdue as lines of text: the day, how far it is, what is written for it, and of which record. */
import { type Day, rangeOf } from '@/lib/dates'
import { daysBetween } from '@/lib/epoch-day'
import type { Speech } from '@/lib/i18n/format'
import { say } from '@/lib/i18n/message'
import { describeTurn } from '@/lib/measures/status/describe-status'
import { type Overdue, overdueOf } from '@/lib/measures/status/overdue'
import { tellOverdue } from '@/lib/measures/status/tell-overdue'
import { statusSpeech, tellTurn } from '@/lib/measures/status/tell-status'
import type { ShownMeasure } from '@/lib/measures/types'
import type { TimelineEntry } from '../timeline'
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

/** Of each record the days that have passed and nobody has confirmed, the longest overdue first. */
export const overdueLines = (measures: readonly ShownMeasure[], reading: ListReading): TimelineLine[] =>
  measures
    .flatMap((measure) => overdueOf(measure, reading.today).map((due) => ({ due, measure })))
    .sort((a, b) => b.due.days - a.due.days || (a.measure.slug < b.measure.slug ? -1 : 1))
    .map(({ due, measure }) => overdueLine(due, measure, reading))

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
