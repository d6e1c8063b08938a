import { expect, it } from 'vitest'
import { wordsIn } from './catalogue'
import { forBrowser } from './message'
import { monthNames, writeDate } from './write-date'

const { dates } = wordsIn('en')

it.each([
  ['2026-02-24', '24 Feb 2026'],
  ['2026-09-01', '1 Sep 2026'],
  ['2024-02-29', '29 Feb 2024'],
  ['1000-01-01', '1 Jan 1000'],
  ['2026-02', 'Feb 2026'],
  ['2026', '2026'],
])('%s is written %s on both sides', (date, text) => {
  expect(writeDate(date, dates.forms, 'en')).toBe(text)
  expect(writeDate(date, forBrowser(dates.forms), 'en')).toBe(text)
})

it('heads a month by its whole name', () => {
  expect(writeDate('2026-02', { ...dates.forms, month: dates.monthHeading }, 'en')).toBe('February 2026')
})

it('names the months of another language', () => {
  expect(monthNames('ja')[1]).toBe('2月')
})
