import fc from 'fast-check'
import '@/testing/seed'
import { describe, expect, it } from 'vitest'
import { readCode, readMention, splitMentions, writeCode } from './read-code'

const written = (typed: string) => writeCode(readCode(typed))

describe('what is typed as a code', () => {
  it.each([
    ['8505', '8505'],
    ['85', '85'],
    ['HS 8505', '8505'],
    ['hs2022: 8505', '8505'],
    ['HS code 8505.11', '850511'],
    ['HSコード８５０５', '8505'],
    ['税则号列 8505.11.10', '85051110'],
    ['85.05', '8505'],
    ['8505 11', '850511'],
    ['８５０５．１１', '850511'],
    ['28539090', '28539090'],
    ['2804500001', '2804500001'],
    ['1C902', '1C902'],
    ['1c101.D', '1C101.d'],
    ['ECCN 1C902', '1C902'],
    ['CN-DUAL-USE 1C101.d', 'CN-DUAL-USE:1C101.d'],
    ['cn-dual-use:1', 'CN-DUAL-USE:1'],
    ['管制编码 1C902', 'CN-DUAL-USE:1C902'],
    ['EU 1C111', 'EU-DU:1C111'],
    ['CN‑DUAL‑USE 1C902', 'CN-DUAL-USE:1C902'],
    ['輸出令別表第1の16の項', 'JP-ETCO:16'],
    ['輸出令別表第1の16項', 'JP-ETCO:16'],
    ['輸出令別表第１ の ７項', 'JP-ETCO:7'],
    ['輸出貿易管理令別表第一の三の二の項(二)', 'JP-ETCO:3の2(2)'],
    ['輸出令別表第1の十六の項', 'JP-ETCO:16'],
    ['輸出令別表第1の十の項', 'JP-ETCO:10'],
    ['16項', 'JP-ETCO:16'],
    ['3の2(2)10', 'JP-ETCO:3の2(2)10'],
    ['5（20）', 'JP-ETCO:5(20)'],
    ['JP-ETCO', 'JP-ETCO'],
    ['all-dual-use', 'all-dual-use'],
    ['FREE:chip-quantum-2024', 'FREE:chip-quantum-2024'],
  ])('%s is %s', (typed, code) => {
    expect(written(typed)).toBe(code)
    expect(written(code)).toBe(code)
  })

  it.each([
    '',
    'seafood',
    '8',
    '850',
    '85051',
    'No. 8505',
    '1C10',
    '1Z902',
    '1C902x9999'.repeat(20),
    '輸出令別表第1',
    '輸出令別表第1の16の項など',
    '16項(',
    'HS',
    'sun-tectro',
    '-8505',
    '8505.',
    '8505..11',
    '\u0000',
  ])('%j is none', (typed) => {
    expect(readCode(typed)).toEqual([])
  })
})

describe('a word of a search', () => {
  it.each(['8505', '2805.30', '850511', 'HS 85', '1e902', 'ECCN 1C902', '輸出令16', '3のは', '0307'])(
    '%s can be a code',
    (word) => {
      expect(readMention(word).length > 0).toBe(word !== '3のは')
    },
  )

  it.each([
    '2026',
    '2025',
    '1999',
    '202602',
    '20260224',
    '85',
    '57',
    '16項',
    '1C',
    'EU 2',
    'cn-2023-07',
    '7700',
    '0012',
  ])('%s is rather something else', (word) => {
    expect(readMention(word)).toEqual([])
  })

  it.each([
    ['8505 磁石', ['8505'], '磁石'],
    ['rare HS code 2805.30 earths', ['HS code 2805.30'], 'rare earths'],
    ['輸出令別表第1 の 2 項', ['輸出令別表第1 の 2 項'], ''],
    ['"8505" -2805 “HS 8486” 8486', ['8486'], '"8505" -2805 “HS 8486”'],
    ['a "b 8505 c" d', [], 'a "b 8505 c" d'],
    ['No. 61 of 2026', [], 'No. 61 of 2026'],
    ['8505 2805', ['8505', '2805'], ''],
    ['「8505」', [], '「8505」'],
  ])('%s holds %j', (q, texts, rest) => {
    const split = splitMentions(q)
    expect(split.mentions.map(({ text }) => text)).toEqual(texts)
    expect(split.rest).toBe(rest)
  })

  it('is read whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        const { mentions, rest } = splitMentions(text)
        expect(mentions.length > 0 || rest === text).toBe(true)
        const codes = readCode(text)
        expect(readCode(writeCode(codes))).toEqual(codes)
      }),
    )
  })
})
