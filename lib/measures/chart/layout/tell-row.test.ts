import { describe, expect, it } from 'vitest'
import { toEpochDay } from '@/lib/epoch-day'
import { wordsIn } from '@/lib/i18n/catalogue'
import { forBrowser } from '@/lib/i18n/message'
import { makeRow } from '../../testing/chart.cases'
import type { ChartSpan } from '../data/data'
import { nameDate, nameMonth } from './day-names'
import { tellRow } from './tell-row'

const day = toEpochDay
const span = (
  status: ChartSpan['status'],
  from: string,
  to: string | null,
  change: Partial<ChartSpan> = {},
): ChartSpan => ({
  ...{ status, from: day(from), to: to === null ? null : day(to) },
  ...{ basis: 'stated', approximate: false },
  ...change,
})

describe('what a row says of a day', () => {
  const row = makeRow({
    seen: '2010-10-04',
    spans: [
      span('in_force', '2020-01-01', '2025-01-01'),
      span('in_force', '2025-01-01', '2026-01-01', { basis: 'held', approximate: true }),
      span('ended', '2026-01-01', null, { basis: 'expected' }),
    ],
  })

  it.each([
    ['2019-12-31', null],
    ['2020-01-01', { status: 'in_force', basis: 'stated', date: '2020-01-01', approximate: false }],
    ['2024-12-31', { status: 'in_force', basis: 'stated', date: '2020-01-01', approximate: false }],
    // What a review holds is known by the last day of its term.
    ['2025-01-01', { status: 'in_force', basis: 'held', date: '2024-12-31', approximate: true }],
    ['2026-01-01', { status: 'ended', basis: 'expected', date: '2026-01-01', approximate: false }],
    ['2999-01-01', { status: 'ended', basis: 'expected', date: '2026-01-01', approximate: false }],
  ])('%s', (on, told) => {
    expect(tellRow(row, day(on))).toEqual(told && { ...told, neverOperative: false, seen: '2010-10-04' })
  })

  it('is nothing where it has no status', () => {
    expect(tellRow(makeRow(), day('2026-01-01'))).toBeNull()
  })
})

describe('days and months by their names', () => {
  const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')
  const words = { ...forBrowser(wordsIn('en').chart), months }

  it.each([
    ['2026-01-06', '6 Jan 2026'],
    ['2025-12-31', '31 Dec 2025'],
    ['2025-11', 'Nov 2025'],
    ['2025', '2025'],
  ])('%s is %s', (date, text) => {
    expect(nameDate(date, words)).toBe(text)
  })

  it('have a name for each month of the year', () => {
    const named = months.map((_, place) => nameMonth(`2026-${String(place + 1).padStart(2, '0')}-01`, words))
    expect(named).toEqual(months.map((month) => `${month} 2026`))
  })
})
