import { expect, it } from 'vitest'
import { randomOf } from './random'

const draw = (name: string, index: number) => {
  const { whole } = randomOf(name, index)
  return Array.from({ length: 5 }, () => whole(1, 100))
}

it('gives the same numbers everywhere', () => {
  expect(draw('measure', 0)).toMatchInlineSnapshot(`
    [
      71,
      86,
      10,
      92,
      49,
    ]
  `)
})

it('gives each name and index numbers of their own', () => {
  const all = ['a', 'b'].flatMap((name) => [0, 1, 2].map((index) => draw(name, index).join(' ')))
  expect(new Set(all).size).toBe(6)
})

it('is as even as chance is', () => {
  const { whole } = randomOf('even', 1)
  const counts = new Map<number, number>()
  for (let count = 0; count < 10_000; count += 1) {
    const number = whole(1, 10)
    counts.set(number, (counts.get(number) ?? 0) + 1)
  }
  expect([...counts.keys()].sort((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
  for (const count of counts.values()) expect(count).toBeGreaterThan(850)
})

it('is even over the first numbers of many streams, too', () => {
  const firsts = Array.from({ length: 10_000 }, (_, index) => randomOf('first', index).next())
  expect(firsts.reduce((sum, number) => sum + number) / firsts.length).toBeCloseTo(0.5, 1)
  expect(firsts.filter((number) => number < 0.25).length / firsts.length).toBeCloseTo(0.25, 1)
})

it('picks the first of a list more often than the last when it is skewed', () => {
  const { pickSkewed } = randomOf('skewed', 1)
  const picked = Array.from({ length: 1000 }, () => pickSkewed(['a', 'b', 'c', 'd']))
  const countOf = (letter: string) => picked.filter((item) => item === letter).length
  expect(countOf('a')).toBeGreaterThan(3 * countOf('d'))
  expect(countOf('d')).toBeGreaterThan(50)
})
