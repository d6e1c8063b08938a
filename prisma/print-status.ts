/** Prints what holds of every record on a day (today unless --on=2026-06-30 names one), to be read through. */
import { parseArgs } from 'node:util'
import { type Day, parsePartialDate, today } from '@/lib/dates'
import { wordsIn } from '@/lib/i18n/catalogue'
import { parseMeasureFilter } from '@/lib/measures/filter'
import { eachMeasure } from '@/lib/measures/queries'
import { statusOn } from '@/lib/measures/status'
import type { Measure } from '@/lib/measures/types'

const { codes, dates } = wordsIn('en')

/** The cells of a record's line: name, status, basis, first day ("~" where approximate). */
function cellsOf({ slug, spans }: Measure, day: Day): [slug: string, status: string, basis: string, since: string] {
  const span = statusOn(spans, day)
  if (!span) return [slug, codes.status.none, '', '']
  const basis = span.basis === 'expected' ? dates.expectedShort : ''
  return [slug, codes.status[span.status], basis, `${span.approximate ? '~' : ' '}${span.from}`]
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

async function printStatuses(day: Day): Promise<string[]> {
  const { filter } = parseMeasureFilter({ sort: 'firstOn' })
  const lines = []
  for await (const measure of eachMeasure(filter, day)) lines.push(cellsOf(measure, day))
  const counts = new Map<string, number>()
  for (const [, status] of lines) counts.set(status, (counts.get(status) ?? 0) + 1)
  const totals = [...counts].map(([status, count]) => [String(count).padStart(5), status])
  return [...align(lines), '', `${lines.length} records on ${day}`, ...align(totals)]
}

const { values } = parseArgs({ options: { on: { type: 'string', default: today() } } })
if (parsePartialDate(values.on)?.precision !== 'day') {
  console.error(`--on wants a day such as 2026-06-30, not "${values.on}"`)
  process.exit(1)
}
const lines = await printStatuses(values.on)
// The pool behind the rows would keep the process waiting: once all is written, it may end.
process.stdout.write(`${lines.join('\n')}\n`, () => process.exit())
