/** A save waits for others only so long, and is then refused in words: nobody is cut off by a clock that counts work. */
import pg from 'pg'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { db } from '@/lib/database/client'
import { fates, type RequestFate } from '@/lib/guard/fate'
import { GOLDEN } from '@/testing/golden'
import { provideTestDatabase } from '@/testing/test-database'
import { toInput } from '../record'
import { getMeasureWithin } from './read-measures'
import { updateMeasure } from './save'
import { inTransaction } from './transaction'

provideTestDatabase('loaded')

const WAIT = { waitMs: 50 }
const ED = { id: null, name: 'Ed' }
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

describe('saves that wait for one another', () => {
  const SLUG = GOLDEN.measures[0]?.slug ?? ''
  const edit = async (version: number, goods: string) => {
    const measure = await getMeasureWithin(db(), SLUG)
    if (!measure) throw new Error(`${SLUG} is not there`)
    return updateMeasure({ slug: SLUG, version, input: { ...toInput(measure), goods }, reason: goods }, [], ED)
  }
  const untilWaiting = (saves: number) =>
    vi.waitFor(async () => {
      const { rows } = await other.query(`select from pg_locks where locktype = 'advisory' and not granted
        and database = (select oid from pg_database where datname = current_database())`)
      expect(rows).toHaveLength(saves)
    }, 10_000)

  it('are known from their own turn on, each version until the next, also by a clock that was set back', async () => {
    await other.query('select pg_advisory_xact_lock(6026::bigint)')
    const first = edit(1, 'first')
    await untilWaiting(1)
    const second = edit(2, 'second')
    await untilWaiting(2)
    // Both transactions have begun by now: a moment before this one is not when they saved.
    const turn = (await other.query('select clock_timestamp()::timestamptz(3) as at')).rows[0].at
    await other.query('commit')
    expect([await first, await second]).toMatchObject([
      { ok: true, version: 2 },
      { ok: true, version: 3 },
    ])
    await other.query(`update versions set known_from = now() + interval '1 hour' where reason = 'second'`)
    expect(await edit(3, 'third')).toMatchObject({ ok: true, version: 4 })
    const { rows } = await other.query(`select v.reason, v.known_from as from, v.known_to as to from versions v
      join measures m on m.id = v.measure_id where m.slug = '${SLUG}' order by v.number`)
    const [loaded, one, two, three] = rows
    expect(loaded.to).toEqual(one.from)
    expect(one.from.getTime()).toBeGreaterThanOrEqual(turn.getTime())
    expect(one.to.getTime()).toBeGreaterThanOrEqual(one.from.getTime())
    expect(two.to).toEqual(two.from)
    expect(three).toEqual({ reason: 'third', from: two.to, to: null })
  })
})
