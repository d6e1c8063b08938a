import fc from 'fast-check'
import '@/testing/seed'
import { describe, expect, it } from 'vitest'
import type { ScopeScheme } from './codes'
import { type CodeTouch, headingsOf, touchOf, treeCode } from './codes-tree'

type Pair = [ScopeScheme, string]
const pathOf = (scheme: ScopeScheme, code: string) => treeCode(scheme, code)?.path.map((step) => step.slice(1)) ?? null

describe('a code as a tree', () => {
  it.each([
    ['HS2022', '85', ['', '85']],
    ['HS2022', '8505.11', ['', '85', '8505', '850511']],
    ['HS2022', '２８.０５', ['', '28', '2805']],
    ['HS2022', 'ex 2846', ['', '28', '2846']],
    ['HS2022', '2804500001', ['', '28', '2804', '280450', '28045000', '2804500001']],
    ['HS2022', '853400000', ['', '85', '8534', '853400', '853400000']],
    ['HS2022', '8', null],
    ['HS2022', 'magnets', null],
    ['CN-DUAL-USE', '1', ['', '1']],
    ['CN-DUAL-USE', '1c101.D', ['', '1', '1C', '1C1', '1C101', '1C101.d']],
    ['CN-DUAL-USE', '1E902.a.1', ['', '1', '1E', '1E9', '1E902', '1E902.a', '1E902.a.1']],
    ['EU-DU', '1C101d1', ['', '1', '1C', '1C1', '1C101', '1C101.d', '1C101.d.1']],
    ['CN-DUAL-USE', '1101', null],
    ['CN-DUAL-USE', '1C10', null],
    ['CN-DUAL-USE', '1F101', null],
    ['CN-DUAL-USE', '1C101.', null],
    ['CN-DUAL-USE', '1C1012', null],
    ['JP-ETCO', '16', ['', '16']],
    ['JP-ETCO', '3の2(2)10', ['', '3の2', '3の2(2)', '3の2(2)10']],
    ['JP-ETCO', '７（１０の２）', ['', '7', '7(10の2)']],
    ['JP-ETCO', '5(20)イ', ['', '5', '5(20)', '5(20)イ']],
    ['JP-ETCO', '16(', null],
    ['FREE', 'chip-quantum-2024', ['chip-quantum-2024']],
    ['FREE', 'all-dual-use', ['']],
  ] as const)('%s %s is under %j', (scheme, code, path) => {
    expect(pathOf(scheme, code)).toEqual(path)
  })

  it.each<[Pair, Pair, CodeTouch | null]>([
    [['HS2022', '8505'], ['HS2022', '8505'], 'exact'],
    [['HS2022', '85'], ['HS2022', '8505'], 'broader'],
    [['HS2022', '8505.11'], ['HS2022', '8505'], 'narrower'],
    [['HS2022', '2853.90'], ['HS2022', '28539090'], 'broader'],
    [['HS2022', '8504'], ['HS2022', '8505'], null],
    [['HS2022', '1605'], ['JP-ETCO', '16'], null],
    [['JP-ETCO', '16'], ['JP-ETCO', '1'], null],
    [['JP-ETCO', '10'], ['JP-ETCO', '1'], null],
    [['JP-ETCO', '3の2(2)10'], ['JP-ETCO', '3の2'], 'narrower'],
    [['JP-ETCO', '3の2'], ['JP-ETCO', '3'], null],
    [['CN-DUAL-USE', '1E902.a'], ['CN-DUAL-USE', '1E902'], 'narrower'],
    [['CN-DUAL-USE', '1C902'], ['EU-DU', '1C902'], null],
    [['FREE', 'all-dual-use'], ['CN-DUAL-USE', '0A001'], 'broader'],
    [['CN-DUAL-USE', '0A001'], ['FREE', 'cn-dual-use-catalogue-2026'], 'narrower'],
    [['FREE', 'all-dual-use'], ['JP-ETCO', '16'], null],
  ])('%j touches %j: %s', (item, asked, touch) => {
    const [own, wanted] = [treeCode(...item), treeCode(...asked)]
    expect(own && wanted && touchOf(own, wanted)).toBe(touch)
  })

  it('has headings of four digits, each once', () => {
    const scope = [
      { scheme: 'HS2022', code: '2805.30' },
      { scheme: 'HS2022', code: '2805' },
      { scheme: 'HS2022', code: '85' },
      { scheme: 'FREE', code: '2806' },
    ] as const
    expect(headingsOf(scope)).toEqual(['2805'])
  })
})

const digits = fc.string({ unit: fc.constantFrom(...'01289'), minLength: 1, maxLength: 5 }).map((text) => text + text)
const partArb = fc.constantFrom('', '.a', '.b', '.a.1', '.b.12', '.a.1.c')
const controlArb = fc
  .tuple(fc.constantFrom('0', '1'), fc.constantFrom('A', 'E'), fc.constantFrom('101', '902'), partArb)
  .map((parts) => parts.join(''))
const orderArb = fc
  .tuple(fc.constantFrom('1', '16', '3の2'), fc.constantFrom('', '(2)', '(10の2)'), fc.constantFrom('', '10'))
  .map(([item, bracket, below]) => item + bracket + (bracket && below))
const codeArb = fc.oneof(
  digits.map((code) => ['HS2022', code] as const),
  controlArb.map((code) => ['CN-DUAL-USE', code] as const),
  orderArb.map((code) => ['JP-ETCO', code] as const),
  fc.constant(['FREE', 'all-dual-use'] as const),
)
const treeArb = codeArb.map(([scheme, code]) => treeCode(scheme, code)).filter((code) => code !== null)
const TURNED = { exact: 'exact', broader: 'narrower', narrower: 'broader' } as const

describe('any two codes', () => {
  it('touch both ways, or neither', () => {
    fc.assert(
      fc.property(treeArb, treeArb, (one, other) => {
        const touch = touchOf(one, other)
        expect(touchOf(other, one)).toBe(touch && TURNED[touch])
      }),
    )
  })

  it('of which one lies above the other touch all that lies below that', () => {
    fc.assert(
      fc.property(treeArb, treeArb, treeArb, (top, middle, low) => {
        const isAbove = touchOf(top, middle) === 'broader' && touchOf(middle, low) === 'broader'
        expect(!isAbove || touchOf(top, low) === 'broader').toBe(true)
      }),
    )
  })
})

describe('any code', () => {
  it('lies below each step of its own path but the last, and reads again as it is written', () => {
    fc.assert(
      fc.property(treeArb, (code) => {
        for (const [at, step] of code.path.slice(1, -1).entries()) {
          const above = treeCode(code.scheme, step.slice(1))
          expect(above?.path).toEqual(code.path.slice(0, at + 2))
          expect(above && touchOf(above, code)).toBe('broader')
        }
        expect(treeCode(code.scheme, code.code)).toEqual(code)
      }),
    )
  })
})
