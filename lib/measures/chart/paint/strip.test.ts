import { expect, it } from 'vitest'
import type { Day } from '@/lib/dates'
import { toEpochDay } from '@/lib/epoch-day'
import { wordsIn } from '@/lib/i18n/catalogue'
import { GOLDEN } from '@/testing/golden'
import { wholeMeasures } from '../../testing/whole-measures.cases'
import { xAt } from '../layout/view'
import { drawStrip, type StripDays } from './strip'

const speech = { language: 'en', words: wordsIn('en') } as const
const TODAY = '2026-11-24'
const SIZE = { width: 400, height: 30, axis: false }
const BAN = 'cn-2026-01-dual-use-export-ban-japan'
const record = wholeMeasures(GOLDEN).find(({ measure }) => measure.slug === BAN)?.measure
const daysFrom = (from: Day): StripDays => ({ from: toEpochDay(from), to: toEpochDay('2027-03-01') })

/** Where the veil begins, in pixels; null without one. */
function veilOf(days: StripDays, through: Day | null): number | null {
  const svg = drawStrip(record ?? null, days, SIZE, 'Days', { today: TODAY, through }, speech)
  const veil = /<rect x="([\d.-]+)"[^>]*fill="var\(--paper\)"[^>]*opacity="0.6"/.exec(svg)
  return veil ? Number(veil[1]) : null
}

it('what nobody has looked at is veiled from the day after the last one that was', () => {
  const days = daysFrom('2025-11-01')
  expect(record).toBeDefined()
  expect(veilOf(days, '2026-09-29')).toBeCloseTo(xAt({ ...days, width: SIZE.width }, toEpochDay('2026-09-30')), 1)
  expect(veilOf(days, '2025-01-01')).toBe(0)
  expect(veilOf(days, null)).toBeNull()
})
