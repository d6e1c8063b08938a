import { describe, expect, it } from 'vitest'
import { stepTo } from './use-listbox'

describe('the option that a key leads to', () => {
  it.each<[key: string, from: number, to: number]>([
    ['ArrowDown', 0, 1],
    ['ArrowDown', 2, 0],
    ['ArrowUp', 0, 2],
    ['ArrowUp', 1, 0],
    // Nothing was meant yet.
    ['ArrowDown', -1, 0],
    ['ArrowUp', -1, 2],
  ])('goes round the ends: %s from %i', (key, from, to) => {
    expect(stepTo(key, from, 3)).toBe(to)
  })
  it('is the first or the last where its field has no text to move in', () => {
    expect(stepTo('Home', 1, 3, true)).toBe(0)
    expect(stepTo('End', 1, 3, true)).toBe(2)
    expect(stepTo('End', 1, 3)).toBeUndefined()
  })
  it('is none in an empty list, and for other keys', () => {
    expect(stepTo('ArrowDown', -1, 0)).toBeUndefined()
    expect(stepTo('Enter', 0, 3)).toBeUndefined()
  })
})
