import fc from 'fast-check'
import '@/testing/seed'
import { describe, expect, it } from 'vitest'
import { bigramsOf } from './bigrams'

describe('pairs of characters', () => {
  it.each([
    ['稀土', ['稀土']],
    ['稀', []],
    ['出口管制', ['出口', '口管', '管制']],
    ['第1号', ['第1', '1号']],
    ['export 出口', ['出口']],
    ['hs稀土', ['s稀', '稀土']],
    ['出口\n管制', ['出口', '管制']],
    ['日日日', ['日日']],
    ['𠮷野', ['𠮷野']],
    ['export ban', []],
  ])('of %s', (text, pairs) => {
    expect(bigramsOf(text)).toEqual(pairs)
  })

  it('of a part are pairs of the whole', () => {
    const text = fc.string({ unit: fc.constantFrom('稀', '土', 'a', ' ', '\n', 'あ'), maxLength: 30 })
    fc.assert(
      fc.property(text, text, text, (before, part, after) => {
        expect(bigramsOf(before + part + after)).toEqual(expect.arrayContaining(bigramsOf(part)))
      }),
    )
  })
})
