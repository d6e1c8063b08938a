import { describe, expect, it } from 'vitest'
import { wordsIn } from '@/lib/i18n/catalogue'
import data from '@/prisma/data/codes.json'
import covering from '@/prisma/data/covering-codes.json'
import dataset from '@/prisma/data/dataset.json'
import { codeLabelsSchema, labelOfCode, nameCodes, nameGoods } from './code-labels'
import { SCOPE_SCHEMES } from './codes'
import { treeCode } from './codes-tree'
import { readCode } from './read-code'

const speech = { language: 'en', words: wordsIn('en') } as const

describe('the labels of codes', () => {
  it('are as their form wants them, each under its code as the tree writes it', () => {
    const { hs, control } = codeLabelsSchema.parse(data)
    const odd = Object.keys(hs).filter((code) => treeCode('HS2022', code)?.code !== code)
    // What a list is divided by across its fields is no code of its own.
    const groups = ['A', 'B', 'C', 'D', 'E']
    for (const scheme of ['CN-DUAL-USE', 'JP-ETCO'] as const)
      odd.push(
        ...Object.keys(control[scheme]).filter(
          (code) => !groups.includes(code) && treeCode(scheme, code)?.code !== code,
        ),
      )
    expect(odd).toEqual([])
  })

  it('name every code of the shipped records but those in words', () => {
    const scope = dataset.measures.flatMap((measure) => measure.scope ?? [])
    const unnamed = scope.filter(({ scheme, code }) => {
      const known = SCOPE_SCHEMES.find((each) => each === scheme)
      const tree = known ? treeCode(known, code) : null
      return scheme !== 'FREE' && (tree === null || labelOfCode(tree, speech) === null)
    })
    expect(unnamed).toEqual([])
  })

  it('are what a code is called', () => {
    expect(nameGoods('85', speech)).toBe('85 Electrical machinery and equipment')
    expect(nameGoods('9999', speech)).toBe('9999')
    expect(nameCodes(readCode('HS 8505.11'), speech)).toMatch(/^HS 2022 850511/)
    expect(nameCodes(readCode('1C902'), speech)).toBe('1C902 Samarium items')
    expect(nameCodes(readCode('輸出令16'), speech)).toBe('Japanese export control order 16 Catch-all controls')
    expect(nameCodes(readCode('CN-DUAL-USE'), speech)).toBe('Chinese dual-use list')
  })
})

it('a code in words that covers a list covers one that there is', () => {
  for (const scheme of Object.values(covering)) expect(SCOPE_SCHEMES).toContain(scheme)
})
