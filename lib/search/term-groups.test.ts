import fc from 'fast-check'
import '@/testing/seed'
import { describe, expect, it } from 'vitest'
import table from '../../prisma/data/terms.json'
import { termKey } from './find-terms'
import { fold } from './fold'
import { hasWord } from './sought'
import { groupOfTerm, groupsIn } from './term-groups'

const textsOf = ({ terms, symbols, queryOnly }: (typeof table.groups)[number]) => [
  ...new Set([...Object.values(terms).flat(), ...symbols, ...queryOnly].map((text) => termKey(fold(text)))),
]

describe('the table of words that mean the same', () => {
  it('is of many groups, in the order of their keys, each of several words', () => {
    const keys = table.groups.map(({ key }) => key)
    expect(keys.length).toBeGreaterThan(119)
    expect(keys).toEqual([...new Set(keys)].sort())
    expect(table.groups.filter((group) => textsOf(group).length < 2)).toEqual([])
  })

  it('has no word in two groups', () => {
    const all = table.groups.flatMap(textsOf)
    expect(all.filter((text, at) => all.indexOf(text) !== at)).toEqual([])
  })

  it.each([
    ['seafood', 'seafood'],
    ['aquatic products', 'seafood'],
    ['海鲜', 'seafood'],
    ['ホタテ', 'scallop'],
    ['ndfeb', 'magnets'],
    ['anti dumping', 'anti-dumping'],
    ['anti-dumping', 'anti-dumping'],
    ['査証', 'visa'],
  ])('leads from %s to %s', (typed, key) => {
    expect(groupOfTerm(fold(typed))?.key).toBe(key)
  })

  it.each([
    ['China stops imports of aquatic products', ['seafood'], []],
    ['DyFe and studying', [], ['dysprosium']],
    ['Dy, Tb', ['dysprosium', 'terbium'], []],
    ['ytterbium', ['ytterbium'], ['erbium', 'terbium']],
    ['イッテルビウム', ['ytterbium'], ['terbium', 'erbium']],
    ['フィルムのコメント', [], ['rice']],
    ['検査証明書', [], ['visa']],
    ['began', [], ['gallium']],
  ])('tells what %s is of', (text, keys, others) => {
    const found = groupsIn(fold(text))
    expect(found).toEqual(expect.arrayContaining(keys))
    expect(found.filter((key) => others.includes(key))).toEqual([])
  })

  it('is found in a text as each of its terms would be', () => {
    const words = table.groups.flatMap(({ terms, symbols }) => [...Object.values(terms).flat(), ...symbols])
    const textArb = fc
      .array(fc.tuple(fc.constantFrom(...words), fc.constantFrom('', ' ', 's', '・', '-')), { maxLength: 6 })
      .map((pairs) => fold(pairs.flat().join('')))
    const keys = table.groups.map(({ key, terms: { en } }) => ({ key, group: groupOfTerm(fold(en[0] ?? '')) }))
    fc.assert(
      fc.property(textArb, (text) => {
        const plain = keys.filter(({ group }) => group?.sought.some((sought) => hasWord(text, sought)))
        expect(groupsIn(text).sort()).toEqual(plain.map(({ key }) => key).sort())
      }),
    )
  })
})
