import { expect, it } from 'vitest'
import { parseNextPath, START, signInPath } from './next-path'

it.each([
  '/',
  '/measures',
  '/measures?q=a%20b&page=2#top',
  '/measures/new',
  '/users',
  '/a//b',
  '/%2f%2fevil.example',
  '/日本',
])('follows %j', (path) => {
  expect(parseNextPath(path)).toBe(path)
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
  `/${'x'.repeat(2000)}`,
])('goes to the front door instead of %j', (path) => {
  expect(parseNextPath(path)).toBe(START)
})

it('comes back to a page with its query', () => {
  const path = '/measures?q=a&b=c'
  expect(new URL(signInPath(path), 'http://here').searchParams.get('next')).toBe(path)
  expect(signInPath()).toBe('/sign-in')
})
