/** Prints what holds of every record on a day (today unless --on=2026-06-30 names one), to be read through. */

import { parseArgs } from 'node:util'
import { type Day, parsePartialDate, today } from '@/lib/dates'
import { wordsIn } from '@/lib/i18n/catalogue'
import { parseMeasureFilter } from '@/lib/measures/list/parse-filter'
import { statusOn } from '@/lib/measures/status/current-status'
import { describeStatus, type StatusSpeech } from '@/lib/measures/status/describe-status'
import { tellStatus } from '@/lib/measures/status/tell-status'
import { eachMeasure } from '@/lib/measures/store/queries'
import type { Measure } from '@/lib/measures/types'

const { codes, status: texts } = wordsIn('en')
/** ISO dates: a line is searched and compared by them. */
const SPEECH: StatusSpeech = { texts, names: codes.status, write: (date) => date }

/** The cells of a record's line: name, first day ("~" where approximate), basis, and the status in words. */
function cellsOf(measure: Measure, day: Day): string[] {
  const span = statusOn(measure.spans, day)
  const { name, rest } = describeStatus(tellStatus(measure, day), SPEECH)
  const basis = span && span.basis !== 'stated' ? codes.basis[span.basis].label : ''
  return [measure.slug, span ? `${span.approximate ? '~' : ' '}${span.from}` : '', basis, name + rest]
}

function align(lines: readonly (readonly string[])[]): string[] {
  const widths = (lines[0] ?? []).map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)))
  return lines.map((line) =>
    line
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  )
}

/** What somebody asks of a day, of measures alone: none of these is a part of another but the three of what runs. */
function totalsOf(measures: readonly Measure[], day: Day): [count: number, what: string][] {
  const now = measures.flatMap((measure) => {
    const span = measure.kind === 'measure' ? statusOn(measure.spans, day) : null
    return span ? [{ ...span, effect: measure.effect }] : []
  })
  const runs = now.filter(({ status, basis }) => basis !== 'expected' && RUNNING.includes(status))
  const of = (status: string) => now.filter((span) => span.status === status && span.basis !== 'expected').length
  return [
    [runs.length, `${codes.status.in_force} or ${codes.status.partly_in_force}, of which`],
    [runs.filter(({ effect }) => effect === 'restrictive').length, `  ${codes.effect.restrictive.label}`],
    [runs.filter(({ effect }) => effect === 'liberalising').length, '  easing'],
    [runs.filter(({ effect }) => effect === 'neutral').length, `  ${codes.effect.neutral.label}`],
    [runs.filter(({ basis }) => basis === 'held').length, `  ${codes.basis.held.label}`],
    [now.filter(({ basis }) => basis === 'expected').length, `${codes.basis.expected.label}, not confirmed`],
    ...COUNTED.map((status): [number, string] => [of(status), codes.status[status]]),
    [measures.filter(({ kind }) => kind === 'measure').length - now.length, codes.status.none],
  ]
}
const RUNNING: readonly string[] = ['in_force', 'partly_in_force']
const COUNTED = [
  ...(['suspended', 'announced', 'proposed', 'under_investigation'] as const),
  ...(['threatened', 'done', 'ended'] as const),
]

async function printStatuses(day: Day): Promise<string[]> {
  const { filter } = parseMeasureFilter({ sort: 'firstOn' })
  const measures: Measure[] = []
  for await (const measure of eachMeasure(filter, day)) measures.push(measure)
  const totals = totalsOf(measures, day).map(([count, what]) => [String(count).padStart(5), what])
  const counted = measures.filter(({ kind }) => kind === 'measure').length
  return [
    ...align(measures.map((measure) => cellsOf(measure, day))),
    '',
    `${measures.length} records on ${day}, of which ${counted} measures:`,
    ...align(totals),
  ]
}

const { values } = parseArgs({ options: { on: { type: 'string', default: today() } } })
if (parsePartialDate(values.on)?.precision !== 'day') {
  console.error(`--on wants a day such as 2026-06-30, not "${values.on}"`)
  process.exit(1)
}
const lines = await printStatuses(values.on)
// The pool behind the rows would keep the process waiting: once all is written, it may end.
process.stdout.write(`${lines.join('\n')}\n`, () => process.exit())
