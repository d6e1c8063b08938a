import type { DailyFacet } from '@/lib/measures/list/keys'
import type { DueKind } from '@/lib/measures/status/deadlines'
import type { DateRefusal } from '@/lib/typed-dates/read'
import type { RelativeUnit } from '@/lib/typed-dates/relative'
import type { Labels } from '../codes'

/** Days that are typed, days that move, and what is due on them. */
export const days = {
  span: {
    d: '{n, plural, one {# day} other {# days}}',
    w: '{n, plural, one {# week} other {# weeks}}',
    m: '{n, plural, one {# month} other {# months}}',
    y: '{n, plural, one {# year} other {# years}}',
  } as const satisfies Labels<RelativeUnit>,
  /** From the first of these days to the last; both move. */
  lastSpan: 'in the last {span} ({from} to {to})',
  nextSpan: 'in the next {span} ({from} to {to})',
  /** A day, month or year that moves, and which one that is today. */
  which: '{said} ({date})',
  now: { today: 'today', month: 'this month', year: 'this year' },
  before: { today: 'yesterday', month: 'last month', year: 'last year' },
  after: { today: 'tomorrow', month: 'next month', year: 'next year' },
  ago: {
    d: '{n, plural, one {a day ago} other {# days ago}}',
    w: '{n, plural, one {a week ago} other {# weeks ago}}',
    m: '{n, plural, one {a month ago} other {# months ago}}',
    y: '{n, plural, one {a year ago} other {# years ago}}',
  } as const satisfies Labels<RelativeUnit>,
  ahead: {
    d: '{n, plural, one {a day from now} other {# days from now}}',
    w: '{n, plural, one {a week from now} other {# weeks from now}}',
    m: '{n, plural, one {a month from now} other {# months from now}}',
    y: '{n, plural, one {a year from now} other {# years from now}}',
  } as const satisfies Labels<RelativeUnit>,
  inForce: 'in force {day}',
  statesOf: 'with the states of {day}',
  /** Facets, conditions and lines of another day than today. */
  facetOn: {
    status: 'Status on {day}',
    basis: 'What the status of {day} rests on',
    lastSeen: 'Last seen, as of {day}',
  } as const satisfies Labels<DailyFacet>,
  nameOn: '{name} on {day}',
  phraseOn: '<join>{values}, | or </join> on {day}',
  thatDay: 'The asked day, {day}',
  understood: '= {date}',
  calendar: 'Choose a day: {field}',
  refused: {
    order:
      'Day and month could be either way round. Write 3 Apr 2026, 2026-04-03 or 2026年4月3日; a day above 12 may stand anywhere.',
    noSuchDay: 'The calendar has no such day.',
    unknown:
      'Dates are taken as 24 Feb 2026, Feb 2026, 2026, 2026-02-24, 2026/2/24, 2026年2月24日, 令和8年2月24日, today, last month.',
    noDay: 'Here a day is wanted, and not a month or a year.',
  } as const satisfies Labels<DateRefusal | 'noDay'>,

  upcomingTitle: 'What comes',
  upcomingDescription:
    'Written days that lie ahead, in their order, and those that have passed without anybody confirming what happened.',
  overdueHeading: 'Overdue, not confirmed ({n})',
  aheadHeading: 'Ahead ({n})',
  overdueBy: '{n, plural, one {# day overdue} other {# days overdue}}',
  inDays: '{n, plural, =0 {this very day} one {in # day} other {in # days}}',
  nothingAhead: 'Nothing is written down for a day ahead.',
  nothingOverdue: 'Nothing is overdue: each written day that has passed is confirmed.',
  ofThese: 'What comes of these',
  showList: 'The list of these records',
  allUpcoming: 'What comes of all records',
  wholeFuture: 'all days ahead',
  any: 'Any',
  due: {
    term: 'last day of its term',
    suspension: 'last day of the suspension',
    start: 'fixed start',
    review: 'end of the review',
    inquiry: 'end of the inquiry',
    deadline: 'deadline',
  } as const satisfies Labels<DueKind>,
  /** Steps of one record on one day. */
  steps: '<join>{types}, | and </join>',
  dueLine: '{what} due, by its text',
} as const
