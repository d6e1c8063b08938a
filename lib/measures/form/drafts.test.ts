import { expect, it } from 'vitest'
import { type Draft, dropDraft, keepDraft, listDrafts, NEW_RECORD, readEntries, saySame, titleOf } from './drafts'

/** As a browser has it. */
function makeStorage(most = Number.POSITIVE_INFINITY) {
  const kept = new Map<string, string>()
  const store = {
    get length() {
      return kept.size
    },
    key: (at: number) => [...kept.keys()][at] ?? null,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => {
      if (value.length > most) throw new DOMException('full', 'QuotaExceededError')
      kept.set(key, value)
    },
    removeItem: (key: string) => {
      kept.delete(key)
    },
  }
  return { open: () => store, kept }
}

const draft = (id: string, at: string, title = 'A ban'): Draft => ({
  id,
  at,
  version: '',
  entries: [
    ['title.en', title],
    ['title.ja', ''],
  ],
  sources: [],
})
const ANN = { account: 'ann', record: NEW_RECORD }
const NOW = '2026-11-27T08:00:00.000Z'

it('keeps a draft for each open form, and lists the newest first', () => {
  const { open } = makeStorage()
  expect(keepDraft(ANN, draft('a', '2026-11-26T08:00:00.000Z'), open)).toBe(true)
  keepDraft(ANN, draft('b', '2026-11-27T07:00:00.000Z', 'First'), open)
  keepDraft(ANN, draft('b', '2026-11-27T07:30:00.000Z', 'Second'), open)
  expect(listDrafts(ANN, NOW, open).map(({ id, entries }) => [id, entries[0]?.[1]])).toEqual([
    ['b', 'Second'],
    ['a', 'A ban'],
  ])
  dropDraft(ANN, 'b', open)
  expect(listDrafts(ANN, NOW, open).map(({ id }) => id)).toEqual(['a'])
})

it('offers nobody the draft of another account, or of another record', () => {
  const { open } = makeStorage()
  keepDraft(ANN, draft('a', NOW), open)
  keepDraft({ account: 'ann', record: 'cn-2026-01-ban' }, draft('c', NOW), open)
  for (const other of [
    { account: 'bo', record: NEW_RECORD },
    { account: 'an', record: NEW_RECORD },
    { account: 'ann', record: 'cn-2026-01' },
  ])
    expect(listDrafts(other, NOW, open)).toEqual([])
  expect(listDrafts({ account: 'ann', record: 'cn-2026-01-ban' }, NOW, open).map(({ id }) => id)).toEqual(['c'])
})

it('forgets after thirty days, whosever it is', () => {
  const { open, kept } = makeStorage()
  keepDraft(ANN, draft('old', '2026-10-28T07:59:00.000Z'), open)
  keepDraft({ account: 'bo', record: 'x' }, draft('old', '2026-10-01T00:00:00.000Z'), open)
  keepDraft(ANN, draft('young', '2026-10-28T08:01:00.000Z'), open)
  expect(listDrafts(ANN, NOW, open).map(({ id }) => id)).toEqual(['young'])
  expect(kept.size).toBe(1)
})

it('takes nothing that is no draft, and leaves what is not its own', () => {
  const { open, kept } = makeStorage()
  kept.set('measureline-recent-searches', '[]')
  for (const [at, value] of ['', '{', 'null', '[]', '{"id":"x","entries":[["a"]]}'].entries())
    kept.set(`measureline-draft:ann:${NEW_RECORD}:${at}`, value)
  expect(listDrafts(ANN, NOW, open)).toEqual([])
  expect([...kept.keys()]).toEqual(['measureline-recent-searches'])
})

it('says so where the browser is full or keeps nothing', () => {
  const { open } = makeStorage(10)
  expect(keepDraft(ANN, draft('a', NOW), open)).toBe(false)
  const closed = () => {
    throw new DOMException('no', 'SecurityError')
  }
  expect(keepDraft(ANN, draft('a', NOW), closed)).toBe(false)
  expect(listDrafts(ANN, NOW, closed)).toEqual([])
  dropDraft(ANN, 'a', closed)
})

it('reads of a form what is typed, and leaves what each page has anew', () => {
  const form = new FormData()
  for (const name of ['$ACTION_REF_1', 'submissionId', 'version', 'title.en']) form.append(name, name)
  form.append('file', new Blob(['x']))
  expect(readEntries(form)).toEqual([
    ['version', 'version'],
    ['title.en', 'title.en'],
  ])
})

it('tells a form that says the same from one that does not', () => {
  const before: Draft['entries'] = [
    ['targets', 'JP'],
    ['targets', 'US'],
    ['goods', ''],
    ['version', '1'],
  ]
  expect(
    saySame(before, [
      ['version', '2'],
      ['targets', 'US'],
      ['targets', 'JP'],
    ]),
  ).toBe(true)
  expect(saySame(before, [['targets', 'JP']])).toBe(false)
  expect(saySame(before, [...before, ['reason', 'x']])).toBe(false)
})

it('is called by its first title', () => {
  expect(
    titleOf({
      entries: [
        ['title.en', ' '],
        ['title.ja', ' 禁輸 '],
      ],
    }),
  ).toBe('禁輸')
  expect(titleOf({ entries: [] })).toBe('')
})
