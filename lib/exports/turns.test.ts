import { expect, it } from 'vitest'
import { MOST_EACH, MOST_IN_ALL, takeTurn, waitForTurn } from './turns'

it('gives one address so many turns at once, and another one its own', () => {
  const turns = Array.from({ length: MOST_EACH }, () => takeTurn('192.0.2.1'))
  expect(turns.every(Boolean)).toBe(true)
  expect(takeTurn('192.0.2.1')).toBeNull()
  const other = takeTurn('192.0.2.2')
  expect(other).not.toBeNull()
  turns[0]?.()
  turns[0]?.()
  const again = takeTurn('192.0.2.1')
  expect(again).not.toBeNull()
  expect(takeTurn('192.0.2.1')).toBeNull()
  for (const give of [...turns, other, again]) give?.()
})

it('gives all of them together no more than it can hold', () => {
  const turns = Array.from({ length: MOST_IN_ALL + 3 }, (_, index) => takeTurn(`192.0.2.${index}`))
  expect(turns.filter(Boolean)).toHaveLength(MOST_IN_ALL)
  for (const give of turns) give?.()
  const after = takeTurn('192.0.2.99')
  expect(after).not.toBeNull()
  after?.()
})

it('waits for a turn that is about to be given back, and for no other', async () => {
  const turns = Array.from({ length: MOST_EACH }, () => takeTurn('192.0.2.1'))
  expect(await waitForTurn('192.0.2.1', 10)).toBeNull()
  const [first, second] = [waitForTurn('192.0.2.1', 10_000), waitForTurn('192.0.2.1', 500)]
  turns[0]?.()
  const given = await first
  expect(given).not.toBeNull()
  expect(await second).toBeNull()
  for (const give of [...turns, given]) give?.()
  ;(await waitForTurn('192.0.2.1', 10))?.()
})
