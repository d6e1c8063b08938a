import fc from 'fast-check'
import '@/testing/seed'
import { describe, expect, it } from 'vitest'
import { fold } from './fold'
import { excerptAtMatch, splitAtMatches } from './highlight'

describe('matches', () => {
  it.each<[string, string[], string[]]>([
    ['China bars exports', [], ['China bars exports']],
    ['China bars exports', ['export'], ['China bars ', 'export', 's']],
    ['Ｃｈｉｎａ', ['china'], ['', 'Ｃｈｉｎａ', '']],
    ['對稀土的管制', ['稀土', '管制'], ['對', '稀土', '的', '管制', '']],
    ['實體清單', ['实体'], ['', '實體', '清單']],
    ['ﾚｱｱｰｽの輸出', ['れああーす'], ['', 'ﾚｱｱｰｽ', 'の輸出']],
    ['ｶﾞﾘｳﾑ', ['がり'], ['', 'ｶﾞﾘ', 'ｳﾑ']],
    ['rare earths', ['rare e', 'earth'], ['', 'rare earth', 's']],
    ['aaa', ['a'], ['', 'aaa', '']],
    ['㈱日立', ['株'], ['', '㈱', '日立']],
    ['nothing here', ['else'], ['nothing here']],
    ['began with GaN, gang', [' gan'], ['began with ', 'GaN', ', ', 'gan', 'g']],
    ['study Dy dye', [' dy '], ['study ', 'Dy', ' dye']],
    ['レア・アースの', ['れああーす'], ['', 'レア・アース', 'の']],
    ['gal\u00adlium', ['gallium'], ['', 'gal\u00adlium', '']],
    ['China’s No. 1 x', ["china's", 'no.1'], ['', 'China’s', ' ', 'No. 1', ' x']],
  ])('%s %j', (text, words, pieces) => {
    expect(splitAtMatches(text, words)).toEqual(pieces)
  })

  it('lose and add no letter, and are what was looked for', () => {
    const letters = fc.string({
      unit: fc.constantFrom('稀', '土', 'ア', 'あ', 'ｶ', 'ﾞ', 'a', 'A', ' ', '實'),
      maxLength: 20,
    })
    fc.assert(
      fc.property(letters, fc.array(letters, { maxLength: 3 }), (text, typed) => {
        const words = typed.map((word) => fold(word).trim()).filter(Boolean)
        const pieces = splitAtMatches(text, words)
        expect(pieces.join('')).toBe(text)
        expect(pieces.length > 1).toBe(words.some((word) => fold(text).includes(word)))
      }),
    )
  })
})

describe('an excerpt', () => {
  const long = `${'word '.repeat(40)}rare earths ${'end '.repeat(40)}`
  it('is what stands around the first match, cut at words', () => {
    const pieces = excerptAtMatch(long, ['rare']) ?? []
    expect(pieces[0]).toMatch(/^…word .*word $/)
    expect(pieces[1]).toBe('rare')
    expect(pieces[2]).toMatch(/^ earths end .*…$/)
    expect(pieces.join('').length).toBeLessThan(140)
  })

  it.each<[string, string[], string[] | null]>([
    ['short rare text', ['rare'], ['short ', 'rare', ' text']],
    ['short text', ['rare'], null],
  ])('of %s', (text, words, pieces) => {
    expect(excerptAtMatch(text, words)).toEqual(pieces)
  })
})
