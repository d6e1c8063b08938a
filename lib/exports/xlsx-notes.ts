/** The second sheet of an XLSX: which list this is, from when, and what its columns mean. */

import { tellRegister } from '@/lib/coverage/tell-reach'
import { formatInstant } from '@/lib/dates'
import { formatCount } from '@/lib/i18n/format'
import { say } from '@/lib/i18n/message'
import { TALLIES } from '@/lib/measures/list/counts'
import { FIELDS } from '@/lib/measures/list/fields'
import { filterKeysOf, permalinkOf } from './list-state'
import type { ExportContext } from './types'

const countsOf = ({ counts, speech }: ExportContext) =>
  TALLIES.map((tally) => `${speech.words.exports.tally[tally]}: ${formatCount(counts[tally], speech)}`).join('; ')

/** Whether the day of the statuses is one of which anything is known, and by what the last such day is. */
function sayCovered({ edge, today, speech }: ExportContext): string {
  const { covered, through, basis } = tellRegister(edge, today)
  const { exports, coverage } = speech.words
  if (through === null || basis === null) return exports.notCovered
  return [covered ? exports.isCovered : exports.notCovered, through, coverage.bases[basis]].join('; ')
}

/** The lines above the columns' meanings, each a name and what it says. */
function factsOf(context: ExportContext, rows: number) {
  const { filter, total, coverage, generatedAt, url, speech } = context
  const { exports } = speech.words
  const keys = Object.entries(filterKeysOf(filter)).map(([key, values]) => `${key}=${values.join(', ')}`)
  return [
    [exports.list, context.sentence],
    [exports.counts, countsOf(context), exports.countingRule],
    [exports.filter, keys.join('; ') || exports.noFilter],
    [exports.permalink, permalinkOf(filter, url)],
    [exports.madeAt, formatInstant(generatedAt)],
    [
      exports.rows,
      rows === total
        ? formatCount(rows, speech)
        : say(exports.rowsOf, { rows: formatCount(rows, speech), total: formatCount(total, speech) }),
    ],
    [exports.statusDay, context.today],
    [exports.dataTo, coverage.day],
    [exports.covers, coverage.note],
    [exports.covered, sayCovered(context)],
    [exports.licence, exports.licenceText],
  ]
}

/** Rows of texts; `heading` is the number of the row, from 1, that heads the columns' meanings. */
export function notesOf(context: ExportContext, count: number): { rows: string[][]; heading: number } {
  const { exports, fields } = context.speech.words
  const facts = factsOf(context, count)
  const meanings = FIELDS.map(({ key }) => [key, fields[key].label, fields[key].help])
  const head = [exports.column, exports.columnLabel, exports.columnMeaning]
  return { rows: [...facts, [], head, ...meanings], heading: facts.length + 2 }
}
