import '@/testing/seed'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { dayNumber } from '@/lib/dates'
import { shiftDay } from '@/lib/epoch-day'
import type { DatedCount } from './counts'
import { parseRiver } from './parse-ask'
import { RIVER_SIZES, type RiverShape } from './plot'
import { setScene } from './scene'
import { layoutRiver } from './shapes'
import { writeRiverSvg } from './svg'

const TODAY = '2026-11-28'
const LABELS = { shores: { china: 'China', japan: 'Japan' }, numbers: String, months: Array(12).fill('Nov') }
const dayArb = fc.integer({ min: -1200, max: 300 }).map((days) => shiftDay(TODAY, days))
const stepsArb = fc
  .uniqueArray(
    fc.record({ day: dayArb.map(dayNumber), published: fc.nat(60), informal: fc.nat(20), expected: fc.nat(2) }),
    {
      selector: ({ day }) => day,
      maxLength: 40,
    },
  )
  .map((steps) => steps.toSorted((a, b) => a.day - b.day))
const NONE = fc.constant<DatedCount[]>([])
const sideArb = fc.record({ steps: stepsArb, fresh: NONE, done: NONE })
const noteArb = fc.record({
  slug: fc.constant('a'),
  label: fc.constantFrom('Seafood', 'Dual-use ban', '軍民両用品禁輸'),
  lang: fc.constant('en'),
  day: dayArb,
  since: fc.constant(null),
})

/** As wide as shapes.ts takes it to be, and no less than what is seen. */
const extentOf = (shape: RiverShape & { kind: 'text' }, font: number) => {
  const long = [...shape.text].reduce((sum, letter) => sum + (letter > '\u2e7f' ? 1 : 0.5) * font, 0)
  return shape.align === 'start' ? [shape.x, shape.x + long] : [shape.x - long, shape.x]
}

it('names stay within the picture and never cover one another, and no number of a path is lost', () => {
  const property = fc.property(
    fc.record({ china: sideArb, japan: sideArb }),
    fc.array(noteArb, { maxLength: 8 }),
    fc.constantFrom(...(Object.keys(RIVER_SIZES) as (keyof typeof RIVER_SIZES)[])),
    (counts, notes, name) => {
      const size = RIVER_SIZES[name]
      const { ask } = parseRiver(new URLSearchParams(), TODAY)
      const inOrder = notes.toSorted((a, b) => (a.day < b.day ? -1 : 1))
      const scene = setScene({ ask, counts, notes: inOrder, coverageDay: '2026-09-29', today: TODAY })
      const shapes = layoutRiver(scene, size, LABELS, { china: 1, japan: 2 })
      const named = shapes.filter((shape) => shape.kind === 'text' && shape.halo) as (RiverShape & { kind: 'text' })[]
      for (const [at, shape] of named.entries()) {
        const [from = 0, to = 0] = extentOf(shape, size.font)
        expect(from).toBeGreaterThanOrEqual(0)
        expect(to).toBeLessThanOrEqual(size.width)
        for (const other of named.slice(at + 1)) {
          const [a = 0, b = 0] = extentOf(other, size.font)
          expect(other.y !== shape.y || to <= a || from >= b).toBe(true)
        }
      }
      expect(writeRiverSvg(shapes, 'A <heading>', ['below'])).not.toMatch(/NaN|undefined|Infinity|<heading>/)
    },
  )
  fc.assert(property, { numRuns: 200 })
})
