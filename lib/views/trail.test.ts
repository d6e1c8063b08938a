import { expect, it } from 'vitest'
import { keepTrail, placeInTrail, type Trail } from './trail'

function memory(kept: Record<string, string> = {}) {
  const map = new Map(Object.entries(kept))
  const store = {
    getItem: (key: string) => map.get(key) ?? null,
    setItem: (key: string, value: string) => void map.set(key, value),
  }
  return () => store
}
const forbidden = () => {
  throw new DOMException('The operation is insecure.', 'SecurityError')
}

const RECORDS = ['/measures/a?q=x', '/measures/b?q=x', '/measures/a?q=x', '/measures/c?q=x']
const TRAIL: Trail = {
  href: '/measures?q=x&page=2',
  label: '3 measures',
  records: RECORDS,
  before: '/measures?q=x',
  after: null,
}
const { href, label } = TRAIL

it('tells the neighbours of a record in its list, each once, and the pages beside it at its ends', () => {
  const open = memory()
  keepTrail(TRAIL, open)
  expect(placeInTrail('/measures/a', open)).toEqual({ href, label, previous: '/measures?q=x', next: '/measures/b?q=x' })
  expect(placeInTrail('/measures/b', open)).toEqual({
    href,
    label,
    previous: '/measures/a?q=x',
    next: '/measures/c?q=x',
  })
  expect(placeInTrail('/measures/c', open)).toEqual({ href, label, previous: '/measures/b?q=x', next: null })
})

it('knows nothing of a record that the list does not have, nor without a list', () => {
  const open = memory()
  expect(placeInTrail('/measures/a', open)).toBeNull()
  keepTrail(TRAIL, open)
  expect(placeInTrail('/measures/d', open)).toBeNull()
})

it.each([
  '',
  '{',
  '[]',
  '{"href":"/measures"}',
  JSON.stringify({ ...TRAIL, href: 'https://elsewhere.example' }),
  JSON.stringify({ ...TRAIL, records: ['javascript:alert(1)', '/measures/a'] }),
  JSON.stringify({ ...TRAIL, before: '//elsewhere.example' }),
])('takes %j for no list', (kept) => {
  expect(placeInTrail('/measures/a', memory({ 'measureline-trail': kept }))).toBeNull()
})

it('breaks nothing in a browser that keeps nothing', () => {
  keepTrail(TRAIL, forbidden)
  expect(placeInTrail('/measures/a', forbidden)).toBeNull()
})
