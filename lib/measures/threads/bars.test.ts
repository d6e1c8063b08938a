import { expect, it } from 'vitest'
import type { StatusSpan } from '../types'
import { layoutThread, threadSigns } from './bars'
import { type LadderRecord, layoutLadder } from './ladder'

const span = (status: StatusSpan['status'], from: string, to: string | null = null): StatusSpan => ({
  ...{ status, from, to },
  basis: 'stated',
  approximate: false,
})
const record = (slug: string, firstOn: string, spans: StatusSpan[], effect: LadderRecord['effect'] = 'restrictive') =>
  ({
    ...{ slug, firstOn, spans, effect },
    title: { en: slug },
    kind: 'measure',
    imposer: 'CN',
    events: [],
    lastSeenOn: null,
    relations: [],
  }) satisfies LadderRecord

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const drawn = (records: LadderRecord[], coverageDay: string | null = null) =>
  layoutThread(layoutLadder(null, records), { today: '2026-11-28', coverageDay, months: MONTHS })

it('each measure has a line; what is over ends where it ended', () => {
  const picture = drawn([
    record('a', '2025-01-01', [span('in_force', '2025-01-01', '2026-01-01'), span('ended', '2026-01-01')]),
    record('b', '2026-01-01', [span('in_force', '2026-01-01')], 'liberalising'),
    record('c', '2026-02-01', [span('done', '2026-02-01')]),
  ])
  const [first, second, third] = picture?.bars ?? []
  expect(first?.spans.map(({ form }) => form)).toEqual(['solid'])
  expect((first?.spans[0]?.x ?? 0) + (first?.spans[0]?.width ?? 0)).toBeCloseTo(second?.spans[0]?.x ?? 0, 1)
  expect(second?.spans.map(({ form }) => form)).toEqual(['outline'])
  expect(picture && threadSigns(picture)).toEqual(['solid', 'outline', 'act'])
  expect(third).toMatchObject({ spans: [], acts: [expect.any(Number)] })
  expect([first?.y, second?.y, third?.y]).toEqual([4.5, 13.5, 22.5])
})

it('is veiled from the day after the last one that was checked', () => {
  const records = [record('a', '2025-01-01', [span('in_force', '2025-01-01')])]
  expect(drawn(records, '2026-09-29')?.veil).toBeLessThan(drawn(records)?.today ?? 0)
  expect(drawn(records, '2026-11-28')?.veil).toBeNull()
})

it('without measures there is no picture', () => {
  expect(drawn([])).toBeNull()
})
