import fc from 'fast-check'
import '@/testing/seed'
import TO_TRADITIONAL from 'opencc-js/dict/JPShinjitaiCharacters'
import TO_SIMPLIFIED from 'opencc-js/dict/TSCharacters'
import { describe, expect, it } from 'vitest'
import { fold, foldWithPlaces } from './fold'

describe('fold', () => {
  it.each([
    ['EXPORT Control', 'export control'],
    ['Ｅｘｐｏｒｔ', 'export'],
    ['ﾚｱｱｰｽ', 'れああーす'],
    ['レアアース', 'れああーす'],
    ['ｶﾞﾘｳﾑ', 'がりうむ'],
    ['出口管制', '出口管制'],
    ['實體清單', '实体清单'],
    ['広東', '广东'],
    ['廣東', '广东'],
    ['广东', '广东'],
    ['輸出', '输出'],
    ['H\u0331', '\u1e96'],
    ['a\n\u3000b', 'a b'],
    ['㈱日立', '(株)日立'],
    ['𠮷野家', '𠮷野家'],
    ['China’s ʼ ‘ ` ´', "china's ' ' ' '"],
    ['dual‐use ‑ ‒ – — ― −', 'dual-use - - - - - -'],
    ['レア・アース ﾚｱ･ｱｰｽ A · B', 'れああーす れああーす a b'],
    ['「a」『b』《c》〈d〉«e»‹f›“g”„h‟', '"a""b""c""d""e""f""g""h"'],
    ['gal\u00adlium no\u200bbreak\ufeff \u2060x', 'gallium nobreak x'],
    ['か\u200b\u3099', 'が'],
    ['No. 1, No.1, №1, № 1, Ｎｏ．　１, piano. 1', 'no.1, no.1, no.1, no.1, no.1, piano. 1'],
    ['〜 ～', '~ ~'],
  ])('%s is %s', (text, folded) => {
    expect(fold(text)).toBe(folded)
  })

  const pairs = (dictionary: string) => dictionary.split('|').map((pair) => pair.split(' ') as [string, string])
  const apart = (dictionary: string) => pairs(dictionary).filter(([one, other]) => fold(one) !== fold(other))

  it('makes all traditional and simplified forms meet', () => {
    expect(apart(TO_SIMPLIFIED)).toEqual([])
  })

  it('makes Japanese and traditional forms meet, but for those that mean another character in China', () => {
    expect(apart(TO_TRADITIONAL).map(([japanese]) => japanese)).toEqual([...'並併叙戯沪緒芸衛頴餅'])
  })

  it('leaves what is folded as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text))
      }),
    )
  })

  it('says where each of its letters comes from', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const { folded, starts, ends } = foldWithPlaces(text)
        expect(folded).toBe(fold(text))
        expect([starts.length, ends.length]).toEqual([folded.length, folded.length])
        starts.forEach((start, at) => {
          expect(fold(text.slice(start, ends[at]))).toContain(folded[at])
        })
      }),
    )
  })
})
