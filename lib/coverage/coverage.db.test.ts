import { beforeAll, describe, expect, it } from 'vitest'
import { db } from '@/lib/database/client'
import { FIRST, SECOND } from '@/lib/imports/release.cases'
import { loadRelease } from '@/lib/imports/store/load'
import { getCoverageDay } from '@/lib/measures/store/queries'
import { provideTestDatabase } from '@/testing/test-database'
import { addCheck } from './store/mutations'
import { getEdge, listLooks } from './store/queries'
import type { AuthorityLook } from './types'

provideTestDatabase('empty')

const ADA = { id: 'ada', name: 'Ada' }
let key = ''
const look = (readThrough: string): AuthorityLook => ({
  ...{ authority: key, readThrough, how: 'press', index: 'https://example.org/list' },
  ...{ numbersSeen: { '2026': [1, 4] }, note: null },
})
const looks = async () => (await listLooks([key]))[0]
const days = async () => (await looks())?.looks.map(({ readThrough, checkedBy }) => [readThrough, checkedBy])

beforeAll(async () => {
  key = FIRST.authorities[0]?.key ?? ''
  expect(await loadRelease(FIRST, {}, [look('2026-06-30')])).toMatchObject({ coverage: { created: 1, unchanged: 0 } })
})

describe('how far an authority was read', () => {
  it('is what a release says, once', async () => {
    expect(await loadRelease(FIRST, {}, [look('2026-06-30')])).toMatchObject({ coverage: { created: 0, unchanged: 1 } })
    expect(await days()).toEqual([['2026-06-30', null]])
    expect((await getEdge()).looks.get(key)).toMatchObject({ readThrough: '2026-06-30', how: 'press' })
  })

  it('is what an editor says since, with what was known of its documents', async () => {
    expect(await addCheck({ authority: key, readThrough: '2026-10-01', how: 'digests', note: 'All' }, ADA)).toBe(true)
    const last = (await looks())?.looks[0]
    expect(last).toMatchObject({ ...look('2026-10-01'), how: 'digests', note: 'All', checkedBy: 'Ada', release: null })
    expect(await addCheck({ authority: 'nobody', readThrough: '2026-10-01', how: 'press', note: null }, ADA)).toBe(
      false,
    )
  })

  it('stays an editor’s where a release has read less far, and goes on where it has read further', async () => {
    expect(await loadRelease(SECOND, {}, [look('2026-09-29')])).toMatchObject({
      coverage: { created: 0, unchanged: 1 },
    })
    expect(await loadRelease(SECOND, {}, [look('2026-10-02')])).toMatchObject({
      coverage: { created: 1, unchanged: 0 },
    })
    expect(await days()).toEqual([
      ['2026-10-02', null],
      ['2026-10-01', 'Ada'],
      ['2026-06-30', null],
    ])
  })

  it('is only added to', async () => {
    await expect(db().coverage.updateMany({ data: { note: 'x' } })).rejects.toThrow('only added to')
    await expect(db().coverage.deleteMany()).rejects.toThrow('only added to')
  })
})

it('the register is known as far as its data set, until every authority was read further', async () => {
  expect(await getCoverageDay()).toBe(SECOND.coverageDay)
  for (const { key: authority } of await db().authority.findMany())
    await addCheck({ authority, readThrough: '2026-11-20', how: 'press', note: null }, ADA)
  expect(await getCoverageDay()).toBe('2026-11-20')
})

it('shows the newest looks of each authority, counts the others, and forgets no note that names a year', async () => {
  await addCheck({ authority: key, readThrough: '2026-11-20', how: 'press', note: '2026: 2–3 are on tea' }, ADA)
  for (let day = 0; day < 12; day += 1)
    await addCheck({ authority: key, readThrough: '2026-11-21', how: 'press', note: `Look ${day}` }, ADA)
  const before = await db().coverage.count({ where: { authority: key } })
  const read = await looks()
  expect(read?.looks[0]?.note).toBe('Look 11')
  expect((read?.looks.length ?? 0) + (read?.older ?? 0)).toBe(before)
  expect(read?.looks).toHaveLength(10)
  expect(read?.notes).toContain('2026: 2–3 are on tea')
  expect(await listLooks([])).toEqual([])
})
