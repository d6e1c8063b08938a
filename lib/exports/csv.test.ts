import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import '@/testing/seed'
import { describe, expect, it } from 'vitest'
import { FIELDS } from '@/lib/measures/list/fields'
import { csvLine, writeCsv } from './csv'
import { CONTEXT, eachOf, listOf, makeMeasure } from './measure.cases'

const titleIn = (line: string) => parse(line)[0]?.[FIELDS.findIndex(({ key }) => key === 'title')]
const write = (title: string) => csvLine(makeMeasure({ title: { en: title } }), CONTEXT)

describe('a cell of CSV', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['=HYPERLINK("http://x.example","a")', '\'=HYPERLINK("http://x.example","a")'],
    ['+81 3', "'+81 3"],
    ['-2+3', "'-2+3"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['\r=1', "\r'=1"],
    ["'=引用", "''=引用"],
    ["''-1", "'''-1"],
    ['two\n=1+1', "two\n'=1+1"],
    ['two\r\n+81', "two\r\n'+81"],
    ['-1\n@a\r-2\n\n＝3', "'-1\n'@a\r'-2\n\n'＝3"],
    ["two\n'=1", "two\n''=1"],
    ['＝1+1', "'＝1+1"],
    ['＋1', "'＋1"],
    ['－1', "'－1"],
    ['＠SUM(A1)', "'＠SUM(A1)"],
  ])('%j does not run', (title, cell) => {
    expect(titleIn(write(title))).toBe(cell)
  })

  it('is its text again without one apostrophe before each formula', () => {
    const text = fc.string({ unit: fc.constantFrom('=', '-', '＝', "'", 'a', '\n', '\r', '\t', ' '), maxLength: 12 })
    fc.assert(
      fc.property(text, (title) => {
        const cell = titleIn(write(title)) ?? ''
        expect(cell.replace(/(^|\r\n|[\r\n])'(?='*[=+\-@\t＝＋－＠])/g, '$1')).toBe(title)
        for (const line of cell.split(/[\r\n]+/)) expect(line).not.toMatch(/^[=+\-@\t＝＋－＠]/)
      }),
    )
  })

  it.each(['1-2', 'a=b', "'quoted'", ' =1', '安全保障 – 輸出', '“=1”', '2026-01', 'CN; JP'])(
    '%j stays as it is',
    (title) => {
      expect(titleIn(write(title))).toBe(title)
    },
  )

  it.each(['a,b', 'say "no"', 'two\nlines', 'two\r\nlines', '"', ',\n"\r'])('%j is quoted and comes back', (title) => {
    const line = write(title)
    expect(line).toContain(`"${title.replaceAll('"', '""')}"`)
    expect(titleIn(line)).toBe(title)
  })
})

describe('a file of CSV', () => {
  const measures = [makeMeasure(), makeMeasure({ slug: 'another', firstOn: '2025-11' })]
  const file = async (bom: boolean) => (await listOf(writeCsv(eachOf(...measures), CONTEXT, { bom }))).join('')

  it('is a line for the names of the fields, then one for each record, each ended by CR LF', async () => {
    const [head, first, second, rest] = (await file(false)).split('\r\n')
    expect(head).toBe(FIELDS.map(({ key }) => key).join(','))
    expect(first).toMatch(/^cn-2026-01-a-ban,2026-01-06,A ban,禁止,,/)
    expect(second).toMatch(/^another,2025-11,/)
    expect(rest).toBe('')
  })

  it('begins with a byte order mark unless that is unwanted', async () => {
    expect(await file(true)).toBe(`\ufeff${await file(false)}`)
  })
})
