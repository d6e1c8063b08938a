import { parse as parseCsv } from 'csv-parse/sync'
import ExcelJS from 'exceljs'
import { describe, expect, it } from 'vitest'
import { today } from '@/lib/dates'
import { wordsIn } from '@/lib/i18n/catalogue'
import { datasetSchema, FORMAT } from '@/lib/imports/schema'
import { sumOfCounts } from '@/lib/measures/list/counts'
import { FIELDS } from '@/lib/measures/list/fields'
import { askedDay, type MeasureFilter } from '@/lib/measures/list/filter'
import { parseMeasureFilter } from '@/lib/measures/list/parse-filter'
import { countMeasures, listMeasures } from '@/lib/measures/store/queries'
import { settings } from '@/lib/settings'
import { GOLDEN } from '@/testing/golden'
import { provideTestDatabase } from '@/testing/test-database'
import { answerExport } from './answers/files'
import { EXPORT_FORMATS, type ExportFormat, FILE_FORMATS } from './formats'

provideTestDatabase('loaded')

const BY_CHINA = GOLDEN.measures.filter(({ imposer }) => imposer === 'CN').length
const speech = { language: 'en', words: wordsIn('en') } as const
const answer = (format: ExportFormat, query: string, method = 'GET') =>
  answerExport(new Request(`http://tracker.example/measures.${format}?${query}`, { method }), format, speech)

/** Each row as the names of its fields with their texts. */
const readers = {
  csv: async (response: Response): Promise<Record<string, string>[]> =>
    parseCsv(await response.text(), { columns: true, bom: true }),
  xlsx: async (response: Response) => {
    const workbook = new ExcelJS.Workbook()
    await workbook.xlsx.load((await response.arrayBuffer()) as ExcelJS.Buffer)
    const rows: Record<string, string>[] = []
    workbook.worksheets[0]?.eachRow((row, number) => {
      const texts = FIELDS.map(({ key }, index) => {
        const { value } = row.getCell(index + 1)
        return [key, value instanceof Date ? value.toISOString().replace('T00:00:00.000Z', '') : String(value ?? '')]
      })
      if (number > 1) rows.push(Object.fromEntries(texts))
    })
    return rows
  },
  json: async (response: Response) => (await response.json()).measures,
}
const read = async (format: ExportFormat, query: string) => readers[format](await answer(format, query))

async function rowsOfPages(query: string): Promise<Record<string, string>[]> {
  const { filter } = parseMeasureFilter(new URLSearchParams(query))
  const context = { today: askedDay(filter, today()), url: settings().url }
  const rows: Record<string, string>[] = []
  for (let page = 1; page <= 6; page += 1) {
    const listed: MeasureFilter = { ...filter, page, perPage: 25 }
    for (const measure of await listMeasures(listed, context.today)) {
      rows.push(Object.fromEntries(FIELDS.map((field) => [field.key, field.write(measure, context)])))
    }
  }
  return rows
}
const slugsOf = (rows: { slug?: string }[]) => rows.map(({ slug }) => slug)

describe.each([
  '',
  'imposer=CN&target=JP&inForceOn=2026-02-24',
  'sort=title',
  'sort=-statusSince&kind=measure',
  'q=seafood&sort=-sourceCount',
  'category=rare_earths&date=announced&from=2025-11',
  'status=suspended&status=none',
  'q=no-such-word',
  'page=3&perPage=25&view=table&columns=title',
])('the list of %j', (query) => {
  it('is the same in every format as on its pages', async () => {
    const pages = await rowsOfPages(query)
    expect(await read('csv', query)).toEqual(pages)
    expect(await read('xlsx', query)).toEqual(pages)
    const records: { slug: string; derived: Record<string, string | number | null> }[] = await read('json', query)
    expect(slugsOf(records)).toEqual(slugsOf(pages))
    for (const [index, { derived }] of records.entries()) {
      for (const [key, value] of Object.entries(derived)) expect(String(value ?? '')).toBe(pages[index]?.[key])
    }
  })

  it('is told and can be loaded', async () => {
    const { filter } = parseMeasureFilter(new URLSearchParams(query))
    const counts = await countMeasures(filter, today())
    const total = sumOfCounts(counts)
    const file = await (await answer('json', query)).json()
    expect(file).toMatchObject({ format: FORMAT, coverageDay: GOLDEN.coverageDay, total, counts, count: total })
    const { measures, sources, authorities } = datasetSchema.parse(file)
    const cited = new Set(measures.flatMap(({ citations }) => citations.map(({ source }) => source)))
    expect(new Set(sources.map(({ url }) => url))).toEqual(cited)
    expect(new Set(authorities.map(({ key }) => key))).toEqual(
      new Set(measures.flatMap((record) => record.authorities)),
    )
  })
})

describe.each(EXPORT_FORMATS)('a file of %s', (format) => {
  it('takes the first rows when it is told to', async () => {
    const all = slugsOf(await read(format, 'sort=title'))
    expect(slugsOf(await read(format, 'sort=title&limit=7'))).toEqual(all.slice(0, 7))
    expect(slugsOf(await read(format, 'sort=title&limit=1000000'))).toEqual(all)
  })

  it.each(['GET', 'HEAD'])('says in its headers what it is, on %s', async (method) => {
    const { status, headers } = await answer(format, 'imposer=CN&limit=5', method)
    expect(status).toBe(200)
    expect(headers.get('X-Total-Count')).toBe(String(BY_CHINA))
    expect(headers.get('X-Row-Count')).toBe('5')
    expect(headers.get('Cache-Control')).toBe('private, no-cache')
    expect(headers.get('Content-Type')).toBe(FILE_FORMATS[format].mediaType)
    expect(headers.get('Content-Disposition')).toMatch(
      new RegExp(`filename="measureline-[a-z0-9-]*by-china-${today()}\\.${format}"`),
    )
  })

  it('has no body on HEAD', async () => {
    expect((await answer(format, '', 'HEAD')).body).toBeNull()
  })

  it('is refused when a key means nothing', async () => {
    const response = await answer(format, 'kind=banana&limit=0&bom=maybe')
    expect(response.status).toBe(400)
    expect(response.headers.get('Content-Type')).toBe('application/problem+json')
    const { detail, problems } = await response.json()
    for (const word of ['banana', 'kind', 'limit', 'maybe', 'bom']) expect(detail).toContain(word)
    expect(problems).toEqual([
      { key: 'kind', value: 'banana' },
      { key: 'limit', value: '0' },
      { key: 'bom', value: 'maybe' },
    ])
  })

  it('gives its connection back when its reader goes away', async () => {
    // More than the pool has: the last of them would wait in vain for a connection that was kept.
    for (let index = 0; index < 6; index += 1) await (await answer(format, '')).body?.cancel()
    expect(await read(format, 'limit=1')).toHaveLength(1)
  })
})

describe('CSV', () => {
  it.each([
    ['', 'efbbbf'],
    ['bom=1', 'efbbbf'],
    ['bom=0', '736c75'],
  ])('with %j begins with the bytes %s', async (query, start) => {
    const response = await answer('csv', query)
    expect(response.headers.get('Content-Type')).toBe('text/csv; charset=utf-8; header=present')
    expect(
      Buffer.from(await response.arrayBuffer())
        .subarray(0, 3)
        .toString('hex'),
    ).toBe(start)
  })
})

describe('JSON', () => {
  it('tells which list it holds', async () => {
    const file = await (await answer('json', 'imposer=CN&sort=title&page=2&limit=3')).json()
    expect(file).toMatchObject({
      total: BY_CHINA,
      count: 3,
      filter: { imposer: ['CN'], sort: ['title'] },
      permalink: `${settings().url}/measures?imposer=CN&sort=title`,
    })
    expect(file.measures).toHaveLength(3)
  })
})
