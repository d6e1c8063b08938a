import { expect, it } from 'vitest'
import { db } from '@/lib/database/client'
import { provideTestDatabase } from '@/testing/test-database'
import { DEFAULT_FILTER, type MeasureFilter } from '../list/filter'
import { selectIds } from './sql/where'

provideTestDatabase('loaded')

/** As over many records, where a sort of all of them would cost more than the index: of these few the planner sorts. */
const planOf = (descending: boolean, asked: Partial<MeasureFilter> = {}) =>
  db().$transaction(async (tx) => {
    await tx.$executeRaw`set local enable_seqscan = off`
    await tx.$executeRaw`set local enable_bitmapscan = off`
    const ids = selectIds({ ...DEFAULT_FILTER, ...asked, sort: { key: 'firstOn', descending } }, '2026-06-30')
    const rows = await tx.$queryRawUnsafe<{ 'QUERY PLAN': string }[]>(`explain ${ids.text} limit 50`, ...ids.values)
    return rows.map((row) => row['QUERY PLAN']).join('\n')
  })

it.each([true, false])(
  'the index of the usual order has its rows ready, ties included (newest first: %s)',
  async (descending) => {
    const plan = await planOf(descending)
    expect(plan).toContain('using measure_index_first_on_slug_idx')
    expect(plan).not.toContain('Sort')
  },
)

it('a category has its records ready in that order', async () => {
  const plan = await planOf(true, { category: ['rare_earths'] })
  expect(plan).toContain('using measure_index_category_first_on_slug_idx')
  expect(plan).not.toContain('Sort')
})

it('is by bytes, whatever the server takes for the alphabet', async () => {
  const [column] = await db().$queryRaw<{ collation: string }[]>`
    select collation_name as collation from information_schema.columns
    where table_name = 'measure_index' and column_name = 'slug'`
  expect(column?.collation).toBe('C')
})
