/** The list as XLSX: one sheet of rows, one that says what they are. */
import { once } from 'node:events'
import { PassThrough, type Writable } from 'node:stream'
import ExcelJS from 'exceljs'
import { FIELDS } from '@/lib/measures/list/fields'
import type { ListedMeasure } from '@/lib/measures/types'
import type { ExportContext } from './types'
import { toCell, widthOf } from './xlsx-cells'
import { notesOf } from './xlsx-notes'

type Workbook = ExcelJS.stream.xlsx.WorkbookWriter
type Sheet = ExcelJS.Worksheet
// Of a version of Node's streams that tells it nowhere else.
type Door = Writable & { _writableState: { needDrain: boolean } }

const BOLD = { bold: true }
const PLAIN: Partial<ExcelJS.Style> = {}
const DATE: Partial<ExcelJS.Style> = { numFmt: 'yyyy-mm-dd', alignment: { horizontal: 'left' } }
/** exceljs gives every cell a copy and writes each of them to know it again; one object for all it knows at once. */
const STYLES = FIELDS.map(({ type }) => (type === 'date' ? DATE : PLAIN))

/**
 * exceljs takes every row at once and never says that it is full: the whole list would wait in memory for a slow reader.
 * The stream that it writes a sheet to, at the door of the zip file, does say so.
 */
async function untilTaken(sheet: Sheet, signal: AbortSignal) {
  signal.throwIfAborted()
  const [door] = (sheet as unknown as { stream: { pipes: Door[] } }).stream.pipes
  if (door?._writableState.needDrain) await once(door, 'drain', { signal })
}

function addMeasureSheet(workbook: Workbook, { speech }: ExportContext): Sheet {
  const sheet = workbook.addWorksheet(speech.words.exports.measureSheet, {
    views: [{ state: 'frozen', xSplit: 1, ySplit: 1 }],
  })
  sheet.columns = FIELDS.map(({ key, type }, index) => ({ width: widthOf(key, type), style: STYLES[index] ?? PLAIN }))
  const head = sheet.addRow(FIELDS.map(({ key }) => key))
  head.font = BOLD
  head.commit()
  return sheet
}

/** What is empty is no cell, with nothing to be made and styled. */
function addMeasure(sheet: Sheet, measure: ListedMeasure, context: ExportContext) {
  const mark = context.speech.words.exports.cut
  const row = sheet.addRow(FIELDS.map((field) => toCell(field.type, field.write(measure, context), mark) ?? undefined))
  row.eachCell((cell, column) => {
    cell.style = STYLES[column - 1] ?? PLAIN
  })
  row.commit()
}

async function writeMeasures(
  workbook: Workbook,
  measures: AsyncIterable<ListedMeasure>,
  context: ExportContext,
  signal: AbortSignal,
) {
  const sheet = addMeasureSheet(workbook, context)
  let count = 0
  for await (const measure of measures) {
    addMeasure(sheet, measure, context)
    count += 1
    await untilTaken(sheet, signal)
  }
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: count + 1, column: FIELDS.length } }
  sheet.commit()
  return count
}

function writeNotes(workbook: Workbook, context: ExportContext, count: number) {
  const sheet = workbook.addWorksheet(context.speech.words.exports.notesSheet)
  const style = { alignment: { vertical: 'top', wrapText: true } } as const
  sheet.columns = [24, 60, 80].map((width) => ({ width, style }))
  const { rows, heading } = notesOf(context, count)
  for (const cells of rows) {
    const row = sheet.addRow(cells)
    if (row.number === heading) row.font = BOLD
    else row.getCell(1).font = BOLD
    row.commit()
  }
  sheet.commit()
}

async function writeWorkbook(
  stream: Writable,
  measures: AsyncIterable<ListedMeasure>,
  context: ExportContext,
  signal: AbortSignal,
) {
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({ stream, useStyles: true, useSharedStrings: false })
  workbook.creator = context.speech.words.site.name
  workbook.created = new Date(context.generatedAt)
  writeNotes(workbook, context, await writeMeasures(workbook, measures, context, signal))
  await workbook.commit()
}

/** Ending it early ends the reading of `measures` too. */
export async function* writeXlsx(
  measures: AsyncIterable<ListedMeasure>,
  context: ExportContext,
): AsyncGenerator<Uint8Array> {
  const file = new PassThrough()
  const stop = new AbortController()
  writeWorkbook(file, measures, context, stop.signal).catch((error) => file.destroy(error))
  try {
    yield* file
  } finally {
    stop.abort()
  }
}
