import fc from 'fast-check'
import '@/testing/seed'
import { describe, expect, it } from 'vitest'
import { gramsOf, plainWordsOf, soughtGrams } from './grams'
import { hasWord, soughtOf } from './sought'

const unit = fc.constantFrom('稀', '土', 'a', 'b', '.', '-', ' ', '\n', 'あ', '𠮷')
const textArb = fc.string({ unit, maxLength: 30 })

describe('the grams of a text', () => {
  it.each([
    ['稀土', ['稀', '土', '稀土']],
    ['𠮷野', ['𠮷', '野', '𠮷野']],
    ['ab 土', ['土', ' a', ' ab']],
    ['abc-d é', [' a', ' ab', ' d', ' é', 'abc'].toSpliced(0, 0, '-', 'c-', '-d')],
    ['出口\n管制', ['出', '口', '管', '制', '出口', '管制']],
    ['日日日', ['日', '日日']],
  ])('of %s', (text, grams) => {
    expect(gramsOf(text)).toEqual(grams)
  })

  it.each([
    ['export ban', ['export', 'ban']],
    ['dual-use no. 46', ['dual', 'use', 'no.']],
    ['稀土export管制2026年', ['export', '2026']],
    ['稀土', []],
    ['a_b\n100% a_b', ['a_b', '100%']],
  ])('are words, too: of %s', (text, words) => {
    expect(plainWordsOf(text)).toEqual(words)
  })

  it('are each there once', () => {
    fc.assert(
      fc.property(textArb, (text) => {
        const grams = gramsOf(text)
        expect(new Set(grams).size).toBe(grams.length)
      }),
    )
  })
})

describe('what is sought', () => {
  it.each([
    [' eu', { grams: [' eu'], parts: [], isProof: true }],
    [' gan', { grams: [], parts: [' gan'], isProof: true }],
    ['稀', { grams: ['稀'], parts: [], isProof: true }],
    ['稀土', { grams: ['稀土'], parts: [], isProof: true }],
    ['61', { grams: ['61'], parts: [], isProof: true }],
    ['export', { grams: [], parts: ['export'], isProof: true }],
    ['半導体', { grams: ['半導', '導体'], parts: [], isProof: false }],
    ['dual-use', { grams: [], parts: ['dual', 'use'], isProof: false }],
    ['no. 46 of 2024', { grams: ['46', ' of'], parts: ['no.', '2024'], isProof: false }],
    ['2026年', { grams: ['6年'], parts: ['2026'], isProof: false }],
    ['稀 土', { grams: ['稀', '土'], parts: [], isProof: false }],
  ])('%s', (sought, expected) => {
    expect(soughtGrams(sought)).toEqual(expected)
  })

  it('is never overlooked, and found for certain where its grams are proof', () => {
    fc.assert(
      fc.property(textArb, fc.string({ unit, minLength: 1, maxLength: 5 }), (text, typed) => {
        const sought = soughtOf(typed.trim())
        fc.pre(sought !== '')
        const { grams, parts, isProof } = soughtGrams(sought)
        const known = gramsOf(text)
        const fits =
          grams.every((gram) => known.includes(gram)) &&
          parts.every((part) => plainWordsOf(text).some((word) => hasWord(word, part)))
        if (hasWord(text, sought)) expect(fits).toBe(true)
        if (isProof) expect(fits).toBe(hasWord(text, sought))
      }),
      { numRuns: 2000 },
    )
  })
})
