import { expect, it } from 'vitest'
import { forgetRecent, listRecent, rememberSearch } from './recent'

function memory(kept: Record<string, string> = {}) {
  const map = new Map(Object.entries(kept))
  const store = {
    getItem: (key: string) => map.get(key) ?? null,
    setItem: (key: string, value: string) => void map.set(key, value),
    removeItem: (key: string) => void map.delete(key),
  }
  return { open: () => store, map }
}
const KEY = 'measureline-recent-searches'
const forbidden = () => {
  throw new DOMException('The operation is insecure.', 'SecurityError')
}

it('keeps the last ten, newest first, each once', () => {
  const { open } = memory()
  for (let n = 1; n <= 12; n++) rememberSearch({ query: `q=${n}`, label: `${n} measures` }, open)
  rememberSearch({ query: 'q=8', label: 'now 9 measures' }, open)
  const kept = listRecent(open)
  expect(kept.map(({ query }) => query)).toEqual([8, 12, 11, 10, 9, 7, 6, 5, 4, 3].map((n) => `q=${n}`))
  expect(kept[0]?.label).toBe('now 9 measures')
})

it('forgets all of them', () => {
  const { open, map } = memory()
  rememberSearch({ query: 'q=a', label: 'A' }, open)
  forgetRecent(open)
  expect(listRecent(open)).toEqual([])
  expect(map.size).toBe(0)
})

it.each(['', '{', 'null', '"text"', '{"query":"q=a","label":"A"}', '[1,null,{"query":5,"label":"A"},{"query":"q=a"}]'])(
  'takes %j for nothing, and writes over it',
  (kept) => {
    const { open } = memory({ [KEY]: kept })
    expect(listRecent(open)).toEqual([])
    rememberSearch({ query: 'q=a', label: 'A' }, open)
    expect(listRecent(open)).toEqual([{ query: 'q=a', label: 'A' }])
  },
)

it('keeps no endless texts', () => {
  const { open } = memory()
  rememberSearch({ query: `q=${'x'.repeat(8000)}`, label: 'A' }, open)
  rememberSearch({ query: 'q=a', label: 'x'.repeat(1000) }, open)
  expect(listRecent(open).map(({ label }) => label.length)).toEqual([300])
})

it('lives without a storage', () => {
  rememberSearch({ query: 'q=a', label: 'A' }, forbidden)
  forgetRecent(forbidden)
  expect(listRecent(forbidden)).toEqual([])
})

it('leaves a full storage as it is', () => {
  const { open } = memory({ [KEY]: '[{"query":"q=a","label":"A"}]' })
  const full = () => ({
    ...open(),
    setItem: () => {
      throw new DOMException('Full.', 'QuotaExceededError')
    },
  })
  rememberSearch({ query: 'q=b', label: 'B' }, full)
  expect(listRecent(full)).toEqual([{ query: 'q=a', label: 'A' }])
})
