import { describe, expect, it } from 'vitest'
import { EVENT_TYPES } from '../codes'
import { isAhead } from './observed'

describe('a date that nobody can have seen yet', () => {
  it.each<[date: string, isAhead: boolean]>([
    ['2026-11-26', false],
    ['2026-11-27', false],
    ['2026-11-28', true],
    // A vague one may have come as soon as its first day has.
    ['2026-11', false],
    ['2026-12', true],
    ['2026', false],
    ['2027', true],
  ])('%s on 27 Nov 2026: %s', (date, expected) => {
    expect(isAhead({ type: 'lifted', date }, '2026-11-27')).toBe(expected)
  })

  it.each(EVENT_TYPES)('%s: only what is due lies ahead by its nature', (type) => {
    expect(isAhead({ type, date: '2027-01-01' }, '2026-11-27')).toBe(type !== 'deadline')
  })
})
