import '@/testing/seed'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { toFormData } from './data'
import { type Draft, keepDraft, listDrafts, readEntries, saySame, titleOf } from './drafts'
import { blankRecord, withStamp } from './values'

const entryArb = fc.tuple(
  fc.constantFrom('title.en', 'title.ja', 'goods', 'targets', 'events[0].date', 'version'),
  fc.constantFrom('', ' ', 'A ban', '禁止', 'JP', '2026-01', '[","]'),
)
const entriesArb = fc.array(entryArb, { maxLength: 8 })
const NOW = '2026-11-27T08:00:00.000Z'

function makeStore() {
  const kept = new Map<string, string>()
  return {
    ...{ key: (at: number) => [...kept.keys()][at] ?? null, getItem: (key: string) => kept.get(key) ?? null },
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
    get length() {
      return kept.size
    },
  }
}

it('gives back what was typed, whatever it was', () => {
  const textArb = fc.string({ unit: 'binary', maxLength: 30 })
  const draftArb: fc.Arbitrary<Draft> = fc.record({
    id: fc.stringMatching(/^[a-z0-9]{1,8}$/),
    at: fc.constant(NOW),
    version: fc.constantFrom('', '3'),
    entries: fc.array(fc.tuple(textArb, textArb), { maxLength: 6 }),
    sources: fc.array(
      fc.record({
        ...{ url: textArb, publisher: textArb, kind: textArb, language: textArb },
        ...{ title: fc.option(textArb), publishedOn: fc.option(textArb) },
      }),
      { maxLength: 2 },
    ),
  })
  const owner = { account: 'ann', record: 'cn-2026-01-ban' }
  fc.assert(
    fc.property(fc.uniqueArray(draftArb, { maxLength: 3, selector: ({ id }) => id }), (drafts) => {
      const store = makeStore()
      for (const draft of drafts) expect(keepDraft(owner, draft, () => store)).toBe(true)
      const listed = listDrafts(owner, NOW, () => store)
      expect(listed.toSorted((a, b) => a.id.localeCompare(b.id))).toEqual(
        drafts.toSorted((a, b) => a.id.localeCompare(b.id)),
      )
    }),
    { numRuns: 30 },
  )
})

it('takes two forms for the same exactly where they say the same, in whatever order and however much is blank', () => {
  const spoken = (entries: Draft['entries']) =>
    JSON.stringify(entries.filter(([name, value]) => name !== 'version' && value.trim() !== '').sort())
  fc.assert(
    fc.property(entriesArb, entriesArb, (one, other) => {
      expect(saySame(one, other)).toBe(spoken(one) === spoken(other))
      expect(saySame(one, one.toReversed())).toBe(true)
      expect(saySame(one, [...one, ['orderNote', ' \n'], ['version', '9']])).toBe(true)
      expect(saySame(one, [...one, ['orderNote', 'Why']])).toBe(false)
    }),
  )
})

it('reads of a form all that is posted but for what each page has anew', () => {
  const values = { ...withStamp(blankRecord(), 'id', 4), goods: 'Fish\nand more', targets: ['JP', 'KR'] }
  const entries = readEntries(toFormData(values))
  const names = entries.map(([name]) => name)
  expect(names).toEqual([...toFormData(values).keys()].filter((name) => name !== 'submissionId'))
  expect(entries).toContainEqual(['goods', 'Fish\nand more'])
  expect(entries.filter(([name]) => name === 'targets')).toEqual([
    ['targets', 'JP'],
    ['targets', 'KR'],
  ])
})

it('is called by a title of its own, and by nothing else in it', () => {
  fc.assert(
    fc.property(entriesArb, (entries) => {
      const titles = entries.filter(([name, value]) => name.startsWith('title.') && value.trim() !== '')
      expect(titleOf({ entries })).toBe(titles[0]?.[1].trim() ?? '')
    }),
  )
})
