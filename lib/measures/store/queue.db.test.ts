/** A save waits for others only so long, and is then refused in words: nobody is cut off by a clock that counts work. */
import pg from 'pg'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { db } from '@/lib/database/client'
import { fates, type RequestFate } from '@/lib/guard/fate'
import { provideTestDatabase } from '@/testing/test-database'
import { inTransaction } from './transaction'

provideTestDatabase('loaded')

const WAIT = { waitMs: 50 }
const BUSY = { ok: false, reason: 'busy' }

let other: pg.Client
beforeEach(async () => {
  other = new pg.Client({ connectionString: process.env.DATABASE_URL ?? '' })
  await other.connect()
  await other.query('begin')
})
afterEach(() => other.end())

/** Counts how often the work of a save was begun. */
const makeWork = () => {
  const work = { begun: 0 }
  const save = () =>
    inTransaction(async (tx) => {
      work.begun += 1
      await tx.measure.updateMany({ data: { imposer: 'XX' } })
      return { ok: true as const }
    }, WAIT)
  return { work, save }
}
const countChanged = () => db().measure.count({ where: { imposer: 'XX' } })

describe('a save beside one that lasts', () => {
  it('is refused before it does anything, leaves as 503, and works afterwards', async () => {
    const { work, save } = makeWork()
    await other.query('select pg_advisory_xact_lock(6026::bigint)')
    const fate = { told: false } as RequestFate
    expect(await fates().run(fate, save)).toEqual(BUSY)
    expect(work.begun).toBe(0)
    expect(fate).toEqual({ told: true })
    await other.query('rollback')
    expect(await save()).toEqual({ ok: true })
  })

  it('is refused for a row that a hand holds, too, and leaves everything as it was', async () => {
    await db().measure.updateMany({ data: { imposer: 'CN' } })
    const { work, save } = makeWork()
    await other.query('select 1 from measures for update')
    expect(await save()).toEqual(BUSY)
    expect([work.begun, await countChanged()]).toEqual([1, 0])
  })

  it('is refused as one of thirty, and none of them keeps a connection', async () => {
    const { work, save } = makeWork()
    await other.query('select pg_advisory_xact_lock(6026::bigint)')
    const answers = await Promise.all(Array.from({ length: 30 }, save))
    expect(answers).toEqual(answers.map(() => BUSY))
    expect(work.begun).toBe(0)
    await other.query('rollback')
    const waits = `select count(*)::int as count from pg_stat_activity where datname = current_database() and state <> 'idle'`
    expect((await other.query(waits)).rows).toEqual([{ count: 1 }])
  })
})
