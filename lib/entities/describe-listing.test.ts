import { describe, expect, it } from 'vitest'
import { firstSentence, listedSince } from './describe-listing'
import type { EntityListing } from './types'

const stepsOn = (...dates: string[]) =>
  dates.map((date): EntityListing['events'][number] => ({ type: 'entered_into_force', date, until: null, note: null }))

describe('since when somebody is listed', () => {
  it.each<[string | null, string[], string | null]>([
    ['2026-02-24', ['2026-02-24'], '2026-02-24'],
    ['2024-06-01', ['2024-06'], '2024-06'],
    ['2024-01-01', ['2023-12-20', '2024'], '2024'],
    // A day that is known says more than a month that begins on it.
    ['2024-06-01', ['2024-06', '2024-06-01'], '2024-06-01'],
    // A start that a text names beforehand is no day of a step.
    ['2025-12-01', ['2025-10-09'], '2025-12-01'],
    [null, ['2026-02-24'], null],
  ])('from %s, with steps on %j, is %s', (from, dates, since) => {
    expect(listedSince({ from, events: stepsOn(...dates) })).toBe(since)
  })
})

it.each([
  ['MOFCOM put it on the list. Exports are barred.', 'MOFCOM put it on the list.'],
  ['Announcement No. 1 of 2026 names it. More follows.', 'Announcement No. 1 of 2026 names it.'],
  ['名单に載せた。輸出は禁止。', '名单に載せた。'],
  ['One sentence without an end', 'One sentence without an end'],
])('the first sentence of %j', (text, first) => {
  expect(firstSentence(text)).toBe(first)
})
