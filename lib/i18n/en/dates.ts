import type { DateForms } from '../write-date'

export const dates = {
  /** By how precise a date is. */
  forms: { day: '{day} {month} {year}', month: '{month} {year}', year: '{year}' } as const satisfies DateForms,
  monthHeading: '{monthName} {year}',
  days: '{n, plural, one {# day} other {# days}}',
  approximate: 'approximate: its source names no day',
  expected: 'expected, not confirmed',
  expectedShort: 'expected',
  dataTo: 'data to {day}',
  /** Follows what is told of today. */
  andDataTo: '; data to {day}',
} as const
