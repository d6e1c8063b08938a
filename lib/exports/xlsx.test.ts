import { randomBytes } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import ExcelJS from 'exceljs'
import { describe, expect, it, vi } from 'vitest'
import { FIELDS, type MeasureFieldKey } from '@/lib/measures/list/fields'
import type { Measure } from '@/lib/measures/types'
import { CONTEXT, eachOf, listOf, makeMeasure } from './measure.cases'
import { writeXlsx } from './xlsx'

async function read(...measures: Measure[]) {
  const workbook = new ExcelJS.Workbook()
  const file = Buffer.concat(await listOf(writeXlsx(eachOf(...measures), CONTEXT)))
  // Its types know no Buffer of a newer Node.
  await workbook.xlsx.load(file as unknown as ExcelJS.Buffer)
  const [sheet, notes] = workbook.worksheets
  if (!sheet || !notes) throw new Error('a sheet is missing')
  const cell = (row: number, key: MeasureFieldKey) =>
    sheet.getCell(row, FIELDS.findIndex((field) => field.key === key) + 1)
  return { sheet, notes, cell }
}

describe('the sheet of rows', () => {
  it('has a head that stays, is bold and filters', async () => {
    const { sheet } = await read(makeMeasure(), makeMeasure())
    expect(sheet.getRow(1).values).toEqual([undefined, ...FIELDS.map(({ key }) => key)])
    expect(sheet.getCell('A1').font.bold).toBe(true)
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 })
    expect(sheet.autoFilter).toBe(`A1:${sheet.getColumn(FIELDS.length).letter}3`)
  })

  it('keeps dates as dates, vague ones as text, numbers as numbers and formulas as text', async () => {
    const { cell } = await read(makeMeasure({ title: { en: '=1+1' }, announcedOn: '2025-11' }))
    expect(cell(2, 'firstOn')).toMatchObject({ value: new Date('2026-01-06T00:00:00Z'), numFmt: 'yyyy-mm-dd' })
    expect(cell(2, 'announcedOn').value).toBe('2025-11')
    expect(cell(2, 'endedOn').value).toBeNull()
    expect(cell(2, 'version').value).toBe(2)
    expect(cell(2, 'title').value).toBe('=1+1')
    expect(cell(2, 'title').formula).toBeUndefined()
  })

  it('may have no rows', async () => {
    const { sheet } = await read()
    expect(sheet.actualRowCount).toBe(1)
  })
})

describe('the sheet of notes', () => {
  it('says which list this is and what its columns mean', async () => {
    const { notes } = await read(makeMeasure(), makeMeasure())
    const rows = new Map<unknown, unknown>()
    notes.eachRow((row) => rows.set(row.getCell(1).value, row.getCell(2).value))
    expect(Object.fromEntries(rows)).toMatchObject({
      'What is listed': '3 measures',
      'Records counted':
        'restrictive measures: 3; easing measures: 0; neutral measures: 0; measures in force only as expected: 0; measures that are part of another of this list: 0; measures done once: 0; responses: 0; triggers: 0',
      Filter: 'none: all records',
      'Permanent address': 'https://measures.example.org/measures',
      'Made at': '2026-11-24 03:04 UTC',
      Rows: 'the first 2 of 3',
      'Data to': '2026-06-30',
      effectiveOn: 'In effect',
    })
    expect([...rows.keys()].slice(-FIELDS.length)).toEqual(FIELDS.map(({ key }) => key))
  })
})

describe('a long list', () => {
  // Text that does not compress: the file grows with its rows.
  function source(length: number) {
    const state = { rows: 0, ended: false }
    async function* measures() {
      try {
        for (; state.rows < length; state.rows += 1) {
          yield makeMeasure({ summary: { en: randomBytes(1500).toString('hex') } })
        }
      } finally {
        state.ended = true
      }
    }
    return { state, measures: measures() }
  }

  it('waits for a slow reader, and ends with it', async () => {
    const { state, measures } = source(10_000)
    const file = writeXlsx(measures, CONTEXT)
    await file.next()
    // What stands still has stopped: some megabytes of rows fill what lies between, and no more are read.
    const standsStill = async () => {
      const before = state.rows
      await wait(200)
      expect(state.rows).toBe(before)
    }
    await vi.waitFor(standsStill, { timeout: 30_000 })
    expect(state.rows).toBeLessThan(5000)
    expect(state.ended).toBe(false)
    await file.return(undefined)
    await vi.waitFor(() => expect(state.ended).toBe(true))
  })

  it('breaks off when its rows do', async () => {
    async function* failing() {
      yield makeMeasure()
      throw new Error('the database went away')
    }
    await expect(listOf(writeXlsx(failing(), CONTEXT))).rejects.toThrow('the database went away')
  })
})
