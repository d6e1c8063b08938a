import { describe, expect, it } from 'vitest'
import { measureSchema } from '@/lib/measures/schema'
import { decideRecord, type KnownRecord, readSnapshot } from './release'
import { recordOf } from './release.cases'
import { datasetSchema } from './schema'

const { slug: _, ...plain } = recordOf('one')
const OLD = measureSchema.parse(plain)
const NEW = { ...OLD, summary: { en: 'New' } }
const MINE = { ...OLD, summary: { en: 'Mine' } }
const known = (change: Partial<KnownRecord>): KnownRecord => ({
  ...{ current: OLD, archived: false, edited: false, said: OLD },
  ...change,
})

describe('what becomes of a record', () => {
  it.each<[string, KnownRecord | null, typeof OLD, string, string[]]>([
    ['that is not here', null, NEW, 'created', []],
    ['that nobody edited', known({}), NEW, 'updated', ['summary']],
    ['that nobody edited, and says the same', known({}), OLD, 'unchanged', []],
    ['that was edited', known({ edited: true, current: MINE }), NEW, 'kept', ['summary']],
    ['that was edited elsewhere', known({ edited: true, current: { ...OLD, goods: 'x' } }), NEW, 'kept', ['summary']],
    ['that was edited, and says the same as before', known({ edited: true, current: MINE }), OLD, 'unchanged', []],
    ['that was edited alike', known({ edited: true, current: NEW }), NEW, 'unchanged', []],
    ['that was edited, and back again', known({ edited: true }), NEW, 'kept', ['summary']],
    ['that no release had', known({ edited: true, current: MINE, said: null }), OLD, 'kept', ['summary']],
    ['that no release had, and is the same', known({ edited: true, said: null }), OLD, 'unchanged', []],
    ['that was archived', known({ edited: true, archived: true }), NEW, 'archived', ['summary']],
    ['that was archived, and says the same', known({ edited: true, archived: true }), OLD, 'unchanged', []],
  ])('%s', (_what, here, next, fate, fields) => {
    const decided = decideRecord(here, next)
    expect(decided.fate).toBe(fate)
    expect(decided.changes.map(({ field }) => field)).toEqual(fields)
  })
})

describe('an old snapshot', () => {
  it('has the keys that came since', () => {
    const events = plain.events.map((event) => ({ ...event, until: null, note: null }))
    expect(readSnapshot({ ...plain, events })).toEqual(OLD)
  })

  it('keeps what is refused by now', () => {
    expect(readSnapshot({ ...OLD, category: 'gone' })).toEqual({ ...OLD, category: 'gone' })
  })
})

describe('the name of a release', () => {
  const parse = (release: unknown) =>
    datasetSchema.safeParse({
      ...{ format: 'measures/2', release, coverageDay: '2026-09-29', coverageNote: 'x', sources: [], measures: [] },
    })
  it.each(['2026-11', '2026-11b', null, undefined])('may be %s', (release) => {
    expect(parse(release).data?.release).toBe(release ?? null)
  })
  it.each(['2', '2026-13', 'newest', '2026-11 ', ''])('is not "%s"', (release) => {
    expect(parse(release).success).toBe(false)
  })
  it('of a later one is greater', () => {
    const names = ['2026-06', '2026-11', '2026-11b', '2026-12', '2027-01']
    expect([...names].sort()).toEqual(names)
  })
})
