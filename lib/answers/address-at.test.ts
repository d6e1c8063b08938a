import { describe, expect, it } from 'vitest'
import { ADDRESSES } from '@/lib/addresses'
import { addressAt, answersAt, readsAt } from './address-at'

describe('an address', () => {
  it.each([
    ['/', 'start', null],
    ['/measures', 'list', null],
    ['/measures/new', 'newRecord', null],
    ['/measures/a-ban', 'record', 'a-ban'],
    ['/measures/%00', 'record', '%00'],
    ['/measures/a-ban/edit', 'edit', 'a-ban'],
    ['/measures/new/edit', 'edit', 'new'],
    ['/measures/a-ban/card.json', 'card', 'a-ban'],
    ['/measures/chart.json', 'chart', null],
    ['/sources/7', 'source', '7'],
    ['/v/abcdefgh', 'view', 'abcdefgh'],
  ])('%s is that of %s', (pathname, address, name) => {
    expect(addressAt(pathname)).toEqual({ address, name })
  })

  it.each(['/nowhere', '/measures/', '/measures/a/b', '/measures/a-ban/cardxjson', '/measuresxcsv', '//measures'])(
    '%s is none',
    (pathname) => {
      expect(addressAt(pathname)).toBeNull()
    },
  )
})

it.each([
  ['/measures', 'page'],
  ['/nowhere', 'page'],
  ['/v/abcdefgh', 'plain'],
  ['/measures.csv', 'data'],
  ['/healthz', 'data'],
  ['/measures/a-ban/card.json', 'data'],
  ['/nowhere.json', 'data'],
  ['/measures/a-ban.csv', 'data'],
  ['/favicon.ico', 'page'],
])('%s answers with %s', (pathname, answers) => {
  expect(answersAt(pathname)).toBe(answers)
})

it('what shows accounts, forms or secrets is read from more than the data', () => {
  const others = Object.values(ADDRESSES).filter(({ path }) => readsAt(path) === null)
  expect(others.map(({ path }) => path)).toEqual([
    '/measures/new',
    '/measures/[slug]/edit',
    '/versions.json',
    '/desk',
    '/views',
    '/views/new',
    '/v/[code]',
    '/sign-in',
    '/setup/[token]',
    '/account',
    '/users',
    '/users/log',
    '/healthz',
  ])
  expect(readsAt('/nowhere')).toBeNull()
})
