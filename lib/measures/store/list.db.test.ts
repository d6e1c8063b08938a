import { describe, expect, it } from 'vitest'
import { wordsIn } from '@/lib/i18n/catalogue'
import type { Speech } from '@/lib/i18n/format'
import { provideTestDatabase } from '@/testing/test-database'
import { parseMeasureFilter } from '../list/parse-filter'
import { getListTitle, getListView } from './list'

provideTestDatabase('loaded')

const SPEECH: Speech = { language: 'en', words: wordsIn('en') }
const filterOf = (query: string) => parseMeasureFilter(new URLSearchParams(query)).filter
const view = (query: string) => getListView(filterOf(query), SPEECH)

describe('the view of a list', () => {
  it('has records where they are asked for by a text, a status or a day, and else their steps', async () => {
    const formOf = async (query: string) => ('table' in (await view(query)).rows ? 'table' : 'timeline')
    for (const query of ['q=ban', 'status=in_force', 'inForceOn=2026-02-24', 'on=2026-02-24'])
      expect([query, await formOf(query), await formOf(`${query}&view=timeline`)]).toEqual([query, 'table', 'timeline'])
    expect(await formOf('imposer=CN&from=2025')).toBe('timeline')
  })

  it('bears the title of its page, and names the page of its chart', async () => {
    const { sentence, records, rows, drawn } = await view('imposer=CN&view=table')
    expect(sentence).toBe(await getListTitle(filterOf('imposer=CN&view=table'), SPEECH))
    expect(rows.total).toBe(records)
    expect(drawn.preload).toContain('imposer=CN')
    expect(drawn.overview?.histogram).not.toBeNull()
  })

  it.each(['table', 'timeline'])('in a %s ends on its last page, however far an address goes', async (shown) => {
    const { filter, rows } = await view(`view=${shown}&perPage=25&page=999`)
    expect(filter.page).toBe(Math.ceil(rows.total / 25))
    expect((rows.table ?? rows.sections)?.length).toBeGreaterThan(0)
  })

  it('of nothing tells which condition to take away', async () => {
    const { records, rows, looser } = await view('imposer=CN&q=nosuchword')
    expect([records, rows.total]).toEqual([0, 0])
    expect(looser.map(({ label, records: without }) => [label, without > 0])).toEqual([
      ['mentioning “nosuchword”', true],
    ])
  })
})
