/** Entries of the timeline as lines of text: when, what, where it stands today, and who says so. */

import type { Day, PartialDate } from '@/lib/dates'
import { formatDate, type Speech } from '@/lib/i18n/format'
import { say, sayInPieces } from '@/lib/i18n/message'
import { writeDate } from '@/lib/i18n/write-date'
import type { TreeCode } from '@/lib/measures/codes-tree'
import { STATUS_SIGNS } from '@/lib/measures/marks'
import { describeTurn, nameStatus } from '@/lib/measures/status/describe-status'
import { type OpenedSpan, openedSpan } from '@/lib/measures/status/opened-span'
import { statusSpeech, tellTurn } from '@/lib/measures/status/tell-status'
import type { MeasureEvent, ShownMeasure, StatusSpan } from '@/lib/measures/types'
import { entryAcross, type TimelineEntry, type TimelineGroup } from '../timeline'
import { codeReasonRuns } from './code-reason'
import { excerptRuns } from './excerpt'
import { foundRuns, partyRun, type Run, sourceRuns, statusRuns, type TextReading, titleRuns } from './runs'

/** Its date, and four texts: the title, what is said of it, where it stands today, and who says so. */
export type TimelineLine = readonly [date: PartialDate, title: Run[], said: Run[][], status: Run[], source: Run[]]
export type TimelineSection = { heading: string; lines: TimelineLine[] }
/** `codes`: what is asked for by codes of goods. */
export type ListReading = TextReading & { q: string; codes: readonly TreeCode[]; today: Day; coverageDay: Day | null }

/** Who acts against whom, and what sort of act it is. */
export function actRuns(measure: ShownMeasure, reading: TextReading): Run[] {
  const { list, codes } = reading.speech.words
  const named = { imposer: partyRun(measure.imposer, reading), category: codes.category[measure.category].label }
  if (measure.targets.length === 0) return sayInPieces<typeof list.actOfOne, Run>(list.actOfOne, named)
  const targets = measure.targets.map((code) => partyRun(code, reading))
  return sayInPieces<typeof list.act, Run>(list.act, { ...named, targets })
}

function spanText({ status, basis, last, approximate, expected }: OpenedSpan, speech: Speech): string {
  const { list } = speech.words
  const name = nameStatus({ status, basis }, statusSpeech(speech))
  const said = !last
    ? say(list.spanOpen, { status: name })
    : approximate
      ? say(list.spanToAbout, { status: name, date: formatDate(last, speech) })
      : say(list.spanTo, { status: name, day: formatDate(last, speech) })
  return expected ? say(list.spanExpected, { said }) : said
}

const spanRun = (span: OpenedSpan, speech: Speech): Run => [
  STATUS_SIGNS[span.status].tone,
  { bar: span.status, ...(span.last !== null && { ends: true }), ...(span.expected && { expected: true }) },
  spanText(span, speech),
]

type Steps = readonly [MeasureEvent, ...MeasureEvent[]]

/** Which steps they are, and of what; a bar beside them shows their end. */
function stepRuns(steps: Steps, hasBar: boolean, measure: ShownMeasure, reading: ListReading): Run[] {
  const { speech, sought } = reading
  const { days, list, codes } = speech.words
  const [{ part, expected }] = steps
  const types = [...new Set(steps.map(({ type }) => codes.eventType[type].label))]
  const startsOn = steps.find((step) => step.startsOn)?.startsOn
  const until = steps.find((step) => step.until)?.until
  return sayInPieces<typeof list.step, Run>(list.step, {
    type: [['strong', say(days.steps, { types })]],
    ofPart: String(Boolean(part)),
    part: part ? foundRuns(part, sought) : [],
    hasStart: String(Boolean(startsOn)),
    start: startsOn ? formatDate(startsOn, speech) : '',
    hasEnd: String(Boolean(until) && !hasBar),
    end: until ? formatDate(until, speech) : '',
    unseen: String(expected),
    act: actRuns(measure, reading),
  })
}

const between = (runs: readonly Run[][]): Run[] => runs.flatMap((run, at): Run[] => (at > 0 ? [' · ', ...run] : run))

/** Steps that were taken on one day: a moment in words, and what it began as a bar with its end. */
function stepLines(steps: Steps, measure: ShownMeasure, reading: ListReading): Run[][] {
  const { speech, sought } = reading
  const span = steps.map((step) => openedSpan(step, measure)).find((opened) => opened !== null) ?? null
  const notes = [...new Set(steps.flatMap(({ note }) => note ?? []))].map((note) => foundRuns(note, sought))
  const second = between([...(span ? [[spanRun(span, speech)]] : []), ...notes])
  const first = stepRuns(steps, span !== null, measure, reading)
  return second.length > 0 ? [first, second] : [first]
}

/** "announced and entered into force"; steps of other parts, and what was only said, stand on lines of their own. */
function eventLines(events: Steps, measure: ShownMeasure, reading: ListReading): Run[][] {
  const kindOf = ({ part, expected }: MeasureEvent) => `${expected} ${part ?? ''}`
  const kinds = [...new Set(events.map(kindOf))]
  return kinds.flatMap((kind) => {
    const [first, ...others] = events.filter((event) => kindOf(event) === kind)
    return first ? stepLines([first, ...others], measure, reading) : []
  })
}

/** A change that a written day alone brings: nobody has said yet that it came, or a review holds what it would end. */
function turnLines(span: StatusSpan, measure: ShownMeasure, reading: ListReading): Run[][] {
  const { speech, today, coverageDay } = reading
  const said = describeTurn(tellTurn(span, measure.spans), span.from > today, statusSpeech(speech))
  const data = coverageDay ? say(speech.words.dates.andDataTo, { day: formatDate(coverageDay, speech) }) : ''
  return [[['hidden', span.basis === 'held' ? '┄' : '┄ ?'], ` ${said}${data}`], actRuns(measure, reading)]
}

/** A day by which something has to end, and the step that names it. */
function dueLines(
  { event, due }: TimelineEntry & { source: 'due' },
  measure: ShownMeasure,
  reading: ListReading,
): Run[][] {
  const { days } = reading.speech.words
  return [[['strong', say(days.dueLine, { what: days.due[due.kind] })]], ...eventLines([event], measure, reading)]
}

function saidLines(entry: TimelineEntry, reading: ListReading): Run[][] {
  if (entry.source === 'due') return dueLines(entry, entry.measure, reading)
  return entry.source === 'event'
    ? eventLines([entry.event, ...entry.others], entry.measure, reading)
    : turnLines(entry.span, entry.measure, reading)
}

/** One dated step of a record. */
export function timelineLine(entry: TimelineEntry, reading: ListReading): TimelineLine {
  const { measure, date } = entry
  const said = saidLines(entry, reading)
  const why = [excerptRuns(measure, reading), codeReasonRuns(measure, reading)].filter((runs) => runs.length > 0)
  const own = entry.source === 'expected' ? undefined : entry.event.citations[0]
  return [
    date,
    titleRuns(measure, reading, reading.q),
    [...said, ...why],
    statusRuns(measure, reading.today, reading.speech),
    sourceRuns(measure, own ?? 0, reading.speech),
  ]
}

/** Month by month; `across` is how many lines stand on the first side of today, null where all do. */
export function timelineSections(groups: readonly TimelineGroup[], reading: ListReading) {
  const { dates } = reading.speech.words
  const sections: TimelineSection[] = groups.map(({ month, entries }) => ({
    heading: writeDate(month, { ...dates.forms, month: dates.monthHeading }, reading.speech.language),
    lines: entries.map((entry) => timelineLine(entry, reading)),
  }))
  const across = entryAcross(groups, reading.today)
  const place = groups.flatMap(({ entries }) => entries).findIndex(({ key }) => key === across)
  return { sections, across: place > 0 ? place : null }
}
