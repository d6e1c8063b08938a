import type { DatePatterns } from '@/lib/dates'

export const dates = {
  /** date-fns patterns, by how precise a date is. */
  patterns: { day: 'd MMM yyyy', month: 'MMM yyyy', year: 'yyyy' } satisfies DatePatterns,
  monthHeading: 'MMMM yyyy',
  days: (count: number, number: string) => (count === 1 ? '1 day' : `${number} days`),
  approximate: 'approximate: its source names no day',
  expected: 'expected, not confirmed',
  expectedShort: 'expected',
  dataTo: (day: string) => `data to ${day}`,
}
