import { expect, it } from 'vitest'
import { mixedAddress } from './soak'

it('asks for every sort of answer, and for no list twice', () => {
  const addresses = Array.from({ length: 400 }, (_, turn) => mixedAddress(turn))
  const paths = addresses.map((address) => address.split('?')[0] ?? '')
  expect(new Set(paths)).toEqual(
    new Set(['/measures', '/measures.csv', '/measures.json', '/measures/chart.json', '/measures/facets.json']),
  )
  expect(paths.filter((path) => path === '/measures.csv')).toHaveLength(2)
  const lists = addresses.filter((address) => address.includes('category='))
  expect(lists.length - new Set(lists).size).toBeLessThan(3)
})
