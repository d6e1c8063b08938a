import type { DatePatterns } from '@/lib/dates'

export const dates = {
  /** date-fns patterns, by how precise a date is. */
  patterns: { day: 'd MMM yyyy', month: 'MMM yyyy', year: 'yyyy' } as const satisfies DatePatterns,
  monthHeading: 'MMMM yyyy',
  days: '{n, plural, one {# day} other {# days}}',
  approximate: 'approximate: its source names no day',
  expected: 'expected, not confirmed',
  expectedShort: 'expected',
  dataTo: 'data to {day}',
} as const
