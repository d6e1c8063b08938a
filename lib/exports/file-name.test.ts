import { describe, expect, it } from 'vitest'
import { DEFAULT_FILTER } from '@/lib/measures/list/filter'
import { dispositionOf } from './file-name'

const today = '2026-11-24'
const all = { filter: DEFAULT_FILTER, sentence: '69 measures, all restrictive', today }
const some = (sentence: string) => ({ filter: { ...DEFAULT_FILTER, imposer: ['CN'] }, sentence, today })

describe('the name of a file', () => {
  it.each([
    ['csv', 'attachment; filename="measureline-2026-11-24.csv"'],
    ['xlsx', 'attachment; filename="measureline-2026-11-24.xlsx"'],
    ['json', 'inline; filename="measureline-2026-11-24.json"'],
  ] as const)('of the whole list as %s is that of its day', (format, disposition) => {
    expect(dispositionOf(format, all)).toBe(disposition)
    expect(dispositionOf(format, { ...all, filter: { ...DEFAULT_FILTER, perPage: 200 } })).toBe(disposition)
  })

  it('says which list it is, without its counts by sort', () => {
    const said = '14 measures by China against Japan, in force on 24 Feb 2026: 12 restrictive, 2 easing'
    expect(dispositionOf('csv', some(said))).toBe(
      'attachment; filename="measureline-14-measures-by-china-against-japan-in-force-on-24-feb-2026-2026-11-24.csv"',
    )
  })

  it('has letters of every script in a name of its own', () => {
    expect(dispositionOf('csv', some('2 measures, mentioning “三菱”'))).toBe(
      `attachment; filename="measureline-2-measures-mentioning-2026-11-24.csv"; filename*=UTF-8''measureline-2-measures-mentioning-${encodeURIComponent('三菱')}-2026-11-24.csv`,
    )
  })

  it('ends at a word where it is long, and holds nothing that a header or a folder could trip over', () => {
    const said = dispositionOf('csv', some(`9 measures, mentioning “a/b\\c"\r\n${'word '.repeat(60)}”`))
    expect(said).toMatch(/^attachment; filename="measureline-[a-z0-9-]{1,80}-2026-11-24\.csv"$/)
    expect(said).toContain('-word-2026')
  })
})
