import { describe, expect, it } from 'vitest'
import { toEpochDay } from '@/lib/epoch-day'
import { wordsIn } from '@/lib/i18n/catalogue'
import type { Indicator } from '@/lib/indicators/types'
import { figuresOf, hasFigures } from './figures'

const speech = { language: 'en', words: wordsIn('en') } as const
const source = { id: 1, url: '', publisher: '', language: 'en', title: null }
const observed = (period: string, value: number) => ({ period, value, qualifier: '' as const, note: null, source })
const VISITORS: Indicator = {
  ...{ key: 'cn-visitors-to-jp', label: { en: 'Visitors' }, unit: 'persons' },
  observations: [observed('2025-12', 330_400), observed('2025-11', 562_600), observed('2025', 9_096_300)],
}
const lanesOf = (...keys: string[]) => keys.map((key) => ({ bank: 'china' as const, key, label: key }))

describe('figures', () => {
  it('stand under the lane of their category, those that can be compared, in the order of their days', () => {
    const [series] = figuresOf(lanesOf('visa', 'travel_advisory'), [VISITORS], speech)
    expect(series).toMatchObject({ lane: 1, text: 'Visitors, persons', lang: 'en' })
    expect(series?.points.map(({ from, to, value }) => [from, to, value])).toEqual([
      [toEpochDay('2025-11-01'), toEpochDay('2025-12-01'), 562_600],
      [toEpochDay('2025-12-01'), toEpochDay('2026-01-01'), 330_400],
    ])
    expect(series?.points[0]?.text).toBe('562,600')
  })

  it('are none where no lane is theirs, or nobody counted', () => {
    expect(figuresOf(lanesOf('visa'), [VISITORS], speech)).toEqual([])
    expect(figuresOf(lanesOf('travel_advisory'), [{ ...VISITORS, observations: [] }], speech)).toEqual([])
    expect([hasFigures(lanesOf('visa')), hasFigures(lanesOf('visa', 'rare_earths'))]).toEqual([false, true])
  })
})
