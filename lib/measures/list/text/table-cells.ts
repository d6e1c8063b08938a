/** Records as rows of a table: each field that is shown as a line of text. */

import type { PartialDate } from '@/lib/dates'
import { say } from '@/lib/i18n/message'
import { explainCode } from '@/lib/measures/explain-code'
import { currentStatus, statusOn } from '@/lib/measures/status/current-status'
import type { ShownMeasure } from '@/lib/measures/types'
import { pickText } from '@/lib/texts'
import { CODED_COLUMNS, type CodedColumn, type TableColumn } from '../fields'
import { codeReasonRuns } from './code-reason'
import { excerptRuns } from './excerpt'
import { foundRuns, partyRun, partyRuns, type Run, sourceRuns, statusRuns, titleRuns } from './runs'
import type { ListReading } from './timeline-lines'

type Write = (measure: ShownMeasure, reading: ListReading) => Run[]

const text = (written: string | null | undefined): Run[] => (written ? [written] : [])
const date = (day: PartialDate | null | undefined): Run[] => (day ? [['date', day]] : [])

function titleCell(measure: ShownMeasure, reading: ListReading): Run[] {
  const why = [excerptRuns(measure, reading), codeReasonRuns(measure, reading)].filter((runs) => runs.length > 0)
  return [...titleRuns(measure, reading, reading.q), ...why.map((runs): Run => ['muted', ' ', ...runs])]
}

const codeCell =
  (key: CodedColumn): Write =>
  (measure, { speech }) =>
    text(explainCode(key, measure[key], speech).label)

const CELLS: Record<TableColumn, Write> = {
  ...(Object.fromEntries(CODED_COLUMNS.map((key) => [key, codeCell(key)])) as Record<CodedColumn, Write>),
  firstOn: ({ firstOn }) => date(firstOn),
  title: titleCell,
  imposer: ({ imposer }, reading) => [partyRun(imposer, reading)],
  targets: ({ targets }, reading) => partyRuns(targets, reading),
  status: (measure, { speech, today }) => statusRuns(measure, today, speech),
  statusSince: (measure, { today }) => date(currentStatus(measure, today)?.since),
  statusBasis: ({ spans }, { speech, today }) => {
    const basis = statusOn(spans, today)?.basis
    return text(basis && speech.words.codes.basis[basis].label)
  },
  lastSeenOn: ({ lastSeenOn }) => date(lastSeenOn),
  announcedOn: ({ announcedOn }) => date(announcedOn),
  effectiveOn: ({ effectiveOn }) => date(effectiveOn),
  endedOn: ({ endedOn, endedBasis }, { speech: { words } }) => [
    ...date(endedOn),
    ...(endedBasis === 'expected' ? [{ runs: [`? (${words.dates.expectedShort})`], title: words.dates.expected }] : []),
  ],
  authorities: ({ authorities }, { speech }) =>
    text(
      say(speech.words.lists.short, {
        values: authorities.map(({ abbreviation, name }) => abbreviation ?? pickText(name, speech.language).text),
      }),
    ),
  instrumentNumber: ({ instrument }, { sought }) => (instrument?.number ? foundRuns(instrument.number, sought) : []),
  goods: ({ goods }, { sought }) => (goods ? foundRuns(goods, sought) : []),
  sourceCount: (measure, { speech }) => sourceRuns(measure, 0, speech),
}

/** A cell a column. */
export type TableRow = readonly Run[][]

/** In the order of the columns. */
export const tableRows = (
  measures: readonly ShownMeasure[],
  columns: readonly TableColumn[],
  reading: ListReading,
): TableRow[] => measures.map((measure) => columns.map((column) => CELLS[column](measure, reading)))
