import { expect, it } from 'vitest'
import { gapsOf, nameGap, seenYears } from './numbers'

const told = (numbers: number[], ...notes: string[]) =>
  gapsOf('2026', numbers, notes).map((gap) => `${nameGap(gap)}${gap.explained ? ' explained' : ''}`)

it.each<[string, number[], string[]]>([
  ['none', [], []],
  ['none before the first', [1, 2, 3], []],
  ['what lies before and between', [2, 5, 12], ['1', '3–4', '6–11']],
  ['whatever order they stand in, and however often', [12, 2, 5, 5], ['1', '3–4', '6–11']],
])('a gap is %s', (_, numbers, gaps) => {
  expect(told(numbers)).toEqual(gaps)
})

it.each([
  ['2026: 3–4', true],
  ['Read again. 2026: 3-4 are on tea.', true],
  ['2026: 1, 3 to 4', true],
  ['2025: 3–4', false],
  ['2026: 13–4', false],
  ['2026: 3–45', false],
  ['3–4', false],
  ['2026: 1. 3–4', false],
])('%s explains 3–4 of 2026: %s', (note, explained) => {
  expect(told([1, 2, 5], note)).toEqual([explained ? '3–4 explained' : '3–4'])
})

it('a year stands before those that came earlier', () => {
  expect(seenYears({ '2024': [1], '2026': [1] }, []).map(({ year }) => year)).toEqual(['2026', '2024'])
})
