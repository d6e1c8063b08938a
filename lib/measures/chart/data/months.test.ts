import { describe, expect, it } from 'vitest'
import { layoutMonths, monthName, monthOf } from './months'

it.each<[day: string, name: string]>([
  ['2025-11-14', '2025-11'],
  ['2024-02', '2024-02'],
  ['2025', '2025-01'],
  ['1900-12-31', '1900-12'],
  ['0987-01', '0987-01'],
])('%s lies in the month %s', (day, name) => {
  expect(monthName(monthOf(day))).toBe(name)
})

/** "2025-11 3, 2025 1" */
const counted = (text: string) =>
  text
    .split(', ')
    .filter(Boolean)
    .map((part) => {
      const [date = '', count] = part.split(' ')
      const [from, to] = date.length === 4 ? [`${date}-01`, `${date}-12`] : [date, date]
      const number = (month: string) => Number(month.replace('-', ''))
      return { from: number(from), to: number(to), count: Number(count) }
    })

/** The other way round, with the months that there are room for. */
function told(text: string, today: string) {
  const laid = layoutMonths(counted(text), today)
  if (!laid) return null
  const { first, counts, vague } = laid
  const months = counts.flatMap((count, at) => (count > 0 ? [`${monthName(first + at)} ${count}`] : []))
  return [
    `${monthName(first)} to ${monthName(first + counts.length - 1)}`,
    ...months,
    ...vague.map(({ year, count }) => `${year} ${count}`),
  ].join(', ')
}

describe('months', () => {
  it.each<[name: string, counted: string, told: string | null]>([
    ['nothing', '', null],
    ['one', '2026-03 2', '2026-01 to 2026-12, 2026-03 2'],
    ['up to this year', '2024-12 1, 2025-01 4', '2024-01 to 2026-12, 2024-12 1, 2025-01 4'],
    ['beyond this year', '2026-06 1, 2028-01 1', '2026-01 to 2028-12, 2026-06 1, 2028-01 1'],
    ['all ahead', '2028-02 1', '2028-01 to 2028-12, 2028-02 1'],
    ['a year of unknown months', '2025 3', '2025-01 to 2026-12, 2025 3'],
    ['both', '2025 3, 2025-01 1, 2025-12 2', '2025-01 to 2026-12, 2025-01 1, 2025-12 2, 2025 3'],
    ['over a century', '1899-12 1, 2000-02 1', '1899-01 to 2026-12, 1899-12 1, 2000-02 1'],
  ])('%s', (_, text, expected) => {
    expect(told(text, '2026-06-30')).toBe(expected)
  })
})
