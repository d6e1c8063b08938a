import '@/testing/seed'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findRefusedSign, hasControlCharacters, hasLetter, hasMark, nameSign } from './signs'
import { optionalTextSchema, textSchema } from './text-schemas'

describe('a sign', () => {
  it.each([
    ['a', 'U+0061'],
    ['\u202e', 'U+202E'],
    ['稀', 'U+7A00'],
    ['\u{e0041}', 'U+E0041'],
    ['', 'U+0000'],
  ])('%j is called %s', (sign, name) => {
    expect(nameSign(sign)).toBe(name)
  })
})

describe('what no text may hold', () => {
  it.each([
    // Control characters but for tab and line breaks, and halves of a pair.
    ['a\tb\nc\rd', null],
    ['a\u0000', 'control_characters'],
    ['a\u001b[31m', 'control_characters'],
    ['a\u007f', 'control_characters'],
    ['a\ud800b', 'control_characters'],
    ['a\udc00', 'control_characters'],
    ['\u{1f600}', null],
    // What turns the words around it, and what was lost.
    ...[
      '\u061c',
      '\u200e',
      '\u200f',
      '\u202a',
      '\u202e',
      '\u2066',
      '\u2069',
      '\ufff9',
      '\ufffd',
      '\ufffe',
      '\ufdd0',
    ].map((sign): [string, string] => [`a${sign}b`, `refused_sign:${nameSign(sign)}`]),
    ['\u{e0001}', 'refused_sign:U+E0001'],
    ['\u{1ffff}', 'refused_sign:U+1FFFF'],
    // What joins letters, breaks words or picks a form of a character stays.
    ['a\u200bb\u200c\u200d\u2060\u00ad', null],
    ['葛\u{e0100}', null],
    ['', null],
  ])('%j: %s', (text, code) => {
    expect(findRefusedSign(text)).toBe(code)
  })

  it('is found wherever it stands', () => {
    const plain = fc.stringMatching(/^[a-z稀土 \n]{0,10}$/)
    fc.assert(
      fc.property(plain, fc.constantFrom('\u202e', '\ufffd', '\u0007'), plain, (before, sign, after) => {
        expect(findRefusedSign(before + after)).toBeNull()
        expect(findRefusedSign(before + sign + after)).not.toBeNull()
      }),
    )
  })
})

describe('what can be seen', () => {
  it.each<[text: string, letter: boolean, mark: boolean]>([
    ['a', true, true],
    ['7', true, true],
    ['稀', true, true],
    ['%', false, true],
    ['…', false, true],
    ['', false, false],
    [' \n\t', false, false],
    ['\u200b\u00ad', false, false],
    // Letters by their class that nobody sees: fillers of Hangul, and the blank of Braille.
    ['\u3164', false, false],
    ['\u115f', false, false],
    ['\u2800', false, false],
    ['\u0301', false, false],
    ['\u2800a', true, true],
  ])('of %j: a letter %s, a mark %s', (text, letter, mark) => {
    expect([hasLetter(text), hasMark(text)]).toEqual([letter, mark])
  })

  it('is a mark wherever it is a letter', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        if (hasLetter(text)) expect(hasMark(text)).toBe(true)
      }),
    )
  })
})

describe('a text that a field takes', () => {
  const textArb = fc.string({ unit: 'binary', maxLength: 40 })

  it('is taken again as it is kept, holds nothing that is refused, and is no longer than it may be', () => {
    fc.assert(
      fc.property(textArb, (text) => {
        const { data } = textSchema(20).safeParse(text)
        if (data === undefined) return
        expect(textSchema(20).parse(data)).toBe(data)
        expect([findRefusedSign(data), hasControlCharacters(data), hasLetter(data)]).toEqual([null, false, true])
        expect(data.length).toBeLessThanOrEqual(20)
        expect(data).toBe(data.trim())
      }),
    )
  })

  it('is the same whether it may be left out or not, but for signs without a letter', () => {
    fc.assert(
      fc.property(textArb, (text) => {
        const { data } = textSchema(20).safeParse(text)
        if (data !== undefined) expect(optionalTextSchema(20).parse(text)).toBe(data)
      }),
    )
  })
})
