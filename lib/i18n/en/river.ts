import type { Shore } from '@/lib/measures/river/ask'
import type { Labels } from '../codes'

/** Restrictive measures of both sides, day by day. */
export const river = {
  title: 'The river',
  description:
    'Restrictive measures in force day by day: Beijing’s above the axis, Tokyo’s below. Each number counts measures and leads to the list that it counts.',
  shores: { china: 'China', japan: 'Japan' } as const satisfies Labels<Shore>,
  /** The first sentence of the page. */
  held: {
    other: {
      china:
        '{n, plural, =0 {no restrictive Chinese measure aims at Japan} one {# restrictive Chinese measure aims at Japan} other {# restrictive Chinese measures aim at Japan}}',
      japan:
        '{n, plural, =0 {no Japanese one aims at China} one {# Japanese one aims at China} other {# Japanese ones aim at China}}',
    },
    any: {
      china:
        '{n, plural, =0 {no restrictive Chinese measure is in force} one {# restrictive Chinese measure is in force} other {# restrictive Chinese measures are in force}}',
      japan: '{n, plural, =0 {no Japanese one is} one {# Japanese one is} other {# Japanese ones are}}',
    },
  },
  fresh: {
    other: {
      china:
        '{n, plural, =0 {no new restrictive Chinese measure aims at Japan} one {# new restrictive Chinese measure aims at Japan} other {# new restrictive Chinese measures aim at Japan}}',
      japan:
        '{n, plural, =0 {no new Japanese one aims at China} one {# new Japanese one aims at China} other {# new Japanese ones aim at China}}',
    },
    any: {
      china:
        '{n, plural, =0 {no new restrictive Chinese measure} one {# new restrictive Chinese measure} other {# new restrictive Chinese measures}}',
      japan: '{n, plural, =0 {no new Japanese one} one {# new Japanese one} other {# new Japanese ones}}',
    },
  },
  /** Both sides, and how many there were on the eve of what they answer. */
  sentence: '{china}; {japan}',
  sentenceSince:
    '{china}, {chinaBefore, number} before {event} of {month}; {japan}, {stays, select, true {as many as} other {{japanBefore, number}}} before',
  plain: '<capital>{sentence}</capital>',
  onDay: 'On {day}, {sentence}',
  inMonth: 'In {month}, {sentence}',
  within: '{sentence} · <join>{conditions}, </join>',
  picture: 'The picture of the numbers below. {sentence}.',
  dayLine: 'Day',
  /** Of the day that is looked at, shore by shore. */
  dayText: '{when}: <join>{shores}; </join>',
  shoreText: '{shore} {n} ({published} published, {informal} informal)',
  inForceOn: 'In force on {day}',
  newIn: 'New in {month}',
  published: 'published',
  informal: 'informal or unpublished',
  expected: 'expected, not confirmed',
  done: 'acts done once',
  unchecked: 'veiled: after {day}, not checked',
  legend: 'Signs',
  notes: 'Marked days',
  choices: 'What is shown',
  category: 'Subject',
  formality: 'Formality',
  all: 'all',
  switches: { anyTarget: 'Aimed at', flow: 'Numbers' },
  targets: { other: 'the other side by name', any: 'anybody' },
  counts: { stock: 'in force, day by day', flow: 'new in each month' },
  day: 'Day looked at',
  show: 'Show',
  spans: 'Days in view',
  recent: 'Recent years',
  whole: 'Whole period',
  files: 'The numbers as files',
  png: 'PNG',
  failed: 'The picture could not be made. Take the SVG instead.',
  counting: 'How it is counted',
  rules: [
    'A measure counts on each day on which it is in force, in whole or in part, as the list of that day counts it: parts of a record that is counted itself, and what is only expected, stand beside its first number.',
    'Published is what was made public in form; all else is drawn hatched.',
    'What is known to the month counts from its first day on. So numbers “before” an event are those before its month.',
    'New in a month is what first took effect in it, by a date that is known to the month.',
    'An act that is over when it happens is in force on no day: it is a mark below.',
  ],
  table: 'By month',
  tableCaption: 'Restrictive measures by month, the newest first: in force on its last day, new, and done once',
  month: 'Month',
  columns: { held: 'in force', informal: 'of it informal', fresh: 'new', done: 'done once' },
  /** What a number is of, where it is read out by itself. */
  numberOf: '{shore}, {column}, {month}: {n}',
  plusExpected: '+{n} expected',
  older: '{n, plural, one {# earlier month} other {# earlier months}}',
  source: '{site}, {url}{data}; counted on {today}',
} as const
