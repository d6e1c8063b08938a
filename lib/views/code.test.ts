import { expect, it } from 'vitest'
import { isCode, makeCode } from './code'

it('makes codes that are codes, each another one', () => {
  const codes = Array.from({ length: 1000 }, makeCode)
  expect(codes.filter((code) => !isCode(code))).toEqual([])
  expect(new Set(codes).size).toBe(1000)
})

it.each(['', 'abc', 'abcdefgh9', 'ABCDEFGH', '../../..', 'abcdefg1', "abc'defg", 'abcdefg\u0000'])(
  '%j is no code',
  (text) => {
    expect(isCode(text)).toBe(false)
  },
)
