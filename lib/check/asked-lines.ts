/** What somebody pasted or dropped, as the lines that are asked. */
import { parse } from 'csv-parse/browser/esm/sync'
import type { AskedLine } from './types'

export const MOST_LINES = 5000
export const MOST_BYTES = 1024 * 1024

/** `none`: a line is one thing, commas and all: "Acme Co., Ltd.". */
export const SEPARATORS_OF_CELLS = ['none', 'tab', 'comma', 'semicolon'] as const
export type CellSeparator = (typeof SEPARATORS_OF_CELLS)[number]
const SIGNS = { tab: '\t', comma: ',', semicolon: ';' } as const

export type AskedProblem = 'tooLarge' | 'tooManyLines'
export type AskedTable = {
  lines: AskedLine[]
  /** What the first line has, by which columns are chosen; empty where a line is one thing. */
  heads: readonly string[]
  /** Lines without anything in them. */
  blank: number
  /** A quotation mark stands where none belongs, and lines were taken apart without any. */
  isBroken: boolean
  problem: AskedProblem | null
}

const LINE_ENDS = /\r\n|[\n\r\u0085\u2028\u2029]/u
const count = (text: string, sign: string) => text.split(sign).length - 1

/** Of a pasted text tabs alone separate: company names are full of commas. A file of values says by its first line what does. */
export function guessSeparator(text: string, isTable: boolean): CellSeparator {
  if (text.includes('\t')) return 'tab'
  if (!isTable) return 'none'
  const [first = ''] = text.split(LINE_ENDS).filter((line) => line.trim() !== '')
  const bare = first.replace(/"(?:[^"]|"")*"/g, '')
  if (count(bare, ';') > count(bare, ',')) return 'semicolon'
  return bare.includes(',') ? 'comma' : 'none'
}

/** Quotation marks where they belong make a cell; where one is not closed, none of them means anything. */
function readCells(text: string, separator: Exclude<CellSeparator, 'none'>): { rows: string[][]; isBroken: boolean } {
  const delimiter = SIGNS[separator]
  try {
    const rows: string[][] = parse(text, {
      delimiter,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
    })
    return { rows, isBroken: false }
  } catch {
    const rows = text.split(LINE_ENDS).map((line) => line.split(delimiter).map((cell) => cell.replaceAll('"', '')))
    return { rows, isBroken: true }
  }
}

const rowsOf = (text: string, separator: CellSeparator) =>
  separator === 'none'
    ? { rows: text.split(LINE_ENDS).map((line) => [line]), isBroken: false }
    : readCells(text, separator)

const NOTHING: AskedTable = { lines: [], heads: [], blank: 0, isBroken: false, problem: null }

/** Lines keep the number that they have in what was given. */
export function readTable(given: string, separator: CellSeparator): AskedTable {
  if (new TextEncoder().encode(given).length > MOST_BYTES) return { ...NOTHING, problem: 'tooLarge' }
  const text = given.replace(/^\ufeff/, '')
  const { rows, isBroken } = rowsOf(text, separator)
  const lines = rows.map((row, at): AskedLine => ({ number: at + 1, cells: row.map((cell) => cell.trim()) }))
  const filled = lines.filter(({ cells }) => cells.some((cell) => cell !== ''))
  if (filled.length > MOST_LINES) return { ...NOTHING, problem: 'tooManyLines' }
  const heads = separator === 'none' ? [] : (filled[0]?.cells ?? [])
  // What ends the last line begins no other one.
  const blank = lines.length - filled.length - (/[\n\r]$/.test(text) || text === '' ? 1 : 0)
  return { ...NOTHING, lines: filled, heads, blank: Math.max(0, blank), isBroken }
}

/** One column of them, or all, without what is blank. */
export function takeColumn(lines: readonly AskedLine[], column: number | null): AskedLine[] {
  return lines.flatMap(({ number, cells }) => {
    const taken = (column === null ? cells : cells.slice(column, column + 1)).filter((cell) => cell !== '')
    return taken.length > 0 ? [{ number, cells: taken }] : []
  })
}

/** One form of what was asked, however it came: by this alone two checks are told to ask the same. */
export const askedText = (lines: readonly AskedLine[]): string =>
  lines.map(({ cells }) => cells.map((cell) => cell.normalize('NFC')).join('\t')).join('\n')
