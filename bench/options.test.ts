import { expect, it } from 'vitest'
import { judgedSize, parseOptions, sizesOf, USUAL_PARTS } from './options'

it('measures everything at three sizes unless told otherwise', () => {
  expect(parseOptions([])).toEqual({
    records: [1000, 10_000, 100_000],
    parts: USUAL_PARTS,
    rounds: 5,
    minutes: 10,
  })
  expect(USUAL_PARTS).not.toContain('soak')
})

it('takes sizes in any order, and parts by name', () => {
  const options = parseOptions(['--records=1000000,1000', '--only=growth,list', '--rounds=7'])
  expect(options).toEqual({ records: [1000, 1_000_000], parts: ['list', 'growth'], rounds: 7, minutes: 10 })
  expect(judgedSize(options)).toBe(1_000_000)
  expect(sizesOf(options)).toEqual([1000, 1_000_000])
})

it('judges at the size of the bars where it is there', () => {
  const options = parseOptions(['--records=1000,100000,1000000', '--only=js'])
  expect(judgedSize(options)).toBe(100_000)
  expect(sizesOf(options)).toEqual([100_000])
})

it.each(['chart', 'growth'])('measures every size for the part %s', (part) => {
  expect(sizesOf(parseOptions([`--only=list,${part}`]))).toEqual([1000, 10_000, 100_000])
})

it('has no other size for the shipped records', () => {
  expect(sizesOf(parseOptions(['--only=shipped']))).toEqual([])
  expect(sizesOf(parseOptions(['--only=shipped,list']))).toEqual([100_000])
})

it('soaks where that is asked for', () => {
  expect(parseOptions(['--only=soak', '--minutes=3'])).toMatchObject({ parts: ['soak'], minutes: 3 })
})

it.each([
  ['--records=many', '--records'],
  ['--only=lists', '--only'],
  ['--rounds=0', '--rounds'],
  ['--minutes=half', '--minutes'],
])('refuses %s', (arg, named) => {
  expect(() => parseOptions([arg])).toThrow(named)
})
