import { expect, it } from 'vitest'
import { readAhead } from './ahead'
import { listOf } from './measure.cases'

async function* numbers(told: string[], count: number) {
  try {
    for (let number = 1; number <= count; number += 1) {
      told.push(`made ${number}`)
      yield number
    }
  } finally {
    told.push('ended')
  }
}

it('asks for the first at once, and for no other', async () => {
  const told: string[] = []
  const read = readAhead(numbers(told, 3))
  expect(told).toEqual(['made 1'])
  expect(await listOf(read(9))).toEqual([1, 2, 3])
})

it.each([
  [0, 3, []],
  [1, 3, [1]],
  [3, 3, [1, 2, 3]],
  [3, 0, []],
])('gives at most %i of %i, and ends the list', async (most, count, expected) => {
  const told: string[] = []
  expect(await listOf(readAhead(numbers(told, count))(most))).toEqual(expected)
  expect(told.at(-1)).toBe('ended')
})

async function* failing(): AsyncGenerator<number> {
  await Promise.reject(new Error('away'))
  yield 1
}

it('tells a failure to whoever reads', async () => {
  await expect(listOf(readAhead(failing())(1))).rejects.toThrow('away')
})
