import { expect, it } from 'vitest'
import { leastOf, slopeOf } from './soak-figures'

const sample = (own: number) => ({ resident: own + 40, own, descriptors: 30, connections: 4, idle: 0 })

it.each([
  ['a line', [1, 3, 5, 7], 2],
  ['what stays', [4, 4, 4], 0],
  ['what falls', [3, 2, 1], -1],
  ['a tooth in the midst', [0, 0, 9, 0, 0], 0],
  ['one value', [7], 0],
  ['nothing', [], 0],
])('the slope of %s', (_, values, slope) => {
  expect(slopeOf(values)).toBeCloseTo(slope)
})

it('a saw that goes nowhere has no slope, and one that climbs has that of its feet', () => {
  const saw = (climb: number) =>
    Array.from({ length: 20 }, (_, window) =>
      leastOf(Array.from({ length: 15 }, (_, second) => sample(100 + window * climb + ((second * 7) % 60)))),
    )
  expect(slopeOf(saw(0).map(({ own }) => own))).toBeCloseTo(0)
  expect(slopeOf(saw(0.5).map(({ own }) => own))).toBeCloseTo(0.5)
})
