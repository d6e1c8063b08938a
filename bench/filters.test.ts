import { expect, it } from 'vitest'
import { parseMeasureFilter } from '@/bench/product/filters'
import { inForceQuery, listQuery, withOneEnd } from './filters'

const TURNS = Array.from({ length: 1000 }, (_, turn) => turn)

it.each([
  ['lists', (turn: number) => listQuery('list', turn)],
  ['days', inForceQuery],
])('makes %s that mean something', (_, query) => {
  for (const turn of TURNS) expect(parseMeasureFilter(new URLSearchParams(query(turn))).problems).toEqual([])
})

it('hardly ever asks for the same list twice', () => {
  expect(new Set(TURNS.flatMap((turn) => [listQuery('list', turn), listQuery('page', turn)])).size).toBeGreaterThan(
    1980,
  )
})

it('asks for the same lists in every run', () => {
  expect(listQuery('list', 3)).toBe(listQuery('list', 3))
})

it('leaves one end of a range', () => {
  const query = 'category=diplomatic&from=2012-03&to=2025-02&q=Tokyo'
  expect(withOneEnd(query, 0)).toBe('category=diplomatic&from=2012-03&q=Tokyo')
  expect(withOneEnd(query, 1)).toBe('category=diplomatic&to=2025-02&q=Tokyo')
})
