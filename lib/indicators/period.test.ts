import { expect, it } from 'vitest'
import { wordsIn } from '@/lib/i18n/catalogue'
import { daysOfPeriod, formatPeriod } from './period'

it.each([
  ['2025', '2025'],
  ['2025-12', 'Dec 2025'],
  ['2026-02-24', '24 Feb 2026'],
  ['2025-01/2025-10', 'Jan–Oct 2025'],
  ['2025-11/2026-02', 'Nov 2025–Feb 2026'],
  ['2024/2026', '2024–2026'],
  ['2025-11-15/2025-11-17', '15–17 Nov 2025'],
  ['2025-11-28/2025-12-02', '28 Nov–2 Dec 2025'],
  ['2025-12-28/2026-01-02', '28 Dec 2025–2 Jan 2026'],
  ['2025-11/2025-12-02', 'Nov–2 Dec 2025'],
  ['2025/2025-06', '2025–Jun 2025'],
  ['2025-06/2025-06', 'Jun 2025'],
  ['../2023-08', 'to Aug 2023'],
  ['2023-08/..', 'from Aug 2023'],
])('%s is %s', (period, text) => {
  expect(formatPeriod(period, { language: 'en', words: wordsIn('en') })).toBe(text)
})

it.each([
  ['2024/2026', '2024-01-01', '2026-12-31'],
  ['../2023-08', null, '2023-08-31'],
  ['2023-08/..', '2023-08-01', null],
  ['2024-02', '2024-02-01', '2024-02-29'],
])('%s lies between %s and %s', (period, first, last) => {
  expect(daysOfPeriod(period)).toEqual({ first, last })
})
