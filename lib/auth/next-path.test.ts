import { expect, it } from 'vitest'
import { parseNextPath, START, signInPath } from './next-path'

it.each(['/', '/measures', '/measures?q=a%20b&page=2#top', '/measures/new', '/users', '/a//b', '/%2f%2fevil.example'])(
  'follows %j',
  (path) => {
    expect(parseNextPath(path)).toBe(path)
  },
)

it.each([
  ['/日本', '/%E6%97%A5%E6%9C%AC'],
  ['/measures?q=稀土', '/measures?q=%E7%A8%80%E5%9C%9F'],
  ['/measures?q=a#稀', '/measures?q=a#%E7%A8%80'],
  ['/a/../measures', '/measures'],
])('writes %j as a header can bear it', (path, written) => {
  expect(parseNextPath(path)).toBe(written)
})

it.each([
  undefined,
  null,
  '',
  42,
  ['/measures'],
  'measures',
  'https://evil.example/',
  '//evil.example',
  '///evil.example',
  '/\\evil.example',
  '\\\\evil.example',
  '/\\/evil.example',
  '/measures\\..\\evil',
  '/\t/evil.example',
  '/\n/evil.example',
  ' //evil.example',
  '/ /evil.example',
  'javascript:alert(1)',
  '/\u0000',
  '/.//evil.example',
  '/a/..//evil.example',
  `/${'x'.repeat(2000)}`,
])('goes to the front door instead of %j', (path) => {
  expect(parseNextPath(path)).toBe(START)
})

it('comes back to a page with its query', () => {
  const path = '/measures?q=a&b=c'
  expect(new URL(signInPath(path), 'http://here').searchParams.get('next')).toBe(path)
  expect(signInPath()).toBe('/sign-in')
})
