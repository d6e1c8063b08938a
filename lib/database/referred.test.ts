import { expect, it } from 'vitest'
import { referred } from './referred'

it('finds what is there, falsy or not', () => {
  expect(referred(new Map([['a', 0]]), 'a', 'letter')).toBe(0)
  expect(referred(new Map([['a', null]]), 'a', 'letter')).toBeNull()
})

it('says what is not', () => {
  expect(() => referred(new Map(), 'https://example.org/', 'source')).toThrow(
    'Nothing was saved: there is no source https://example.org/.',
  )
})
