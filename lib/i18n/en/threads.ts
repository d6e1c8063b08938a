import type { Shore } from '@/lib/measures/river/ask'
import type { Labels } from '../codes'

/** Threads: lists that are followed as one story; and the ladder of answers, which records show too. */
export const threads = {
  title: 'Threads',
  description: 'Lists that an editor follows as one story: where each stands today, and how it came there.',
  /** Where it stands, in one sentence. */
  answered:
    '{n, plural, =0 {No measure answers it} one {# answer in {days, plural, one {# day} other {# days}}, {held, plural, =0 {not in force} other {in force}}} other {# answers in {days, plural, one {# day} other {# days}}, {held, number} of them in force}}',
  listed:
    '{n, plural, one {# measure} other {# measures}} since {first}, {held, number} of them in force; the last step is of {last}',
  nothing: 'No measure is recorded here yet',
  picture: 'The spans of these measures, a line each. {sentence}. The ladder below has them in words.',
  next: 'Next',
  nextNone: 'No day ahead is written down.',
  ladder: 'Step by step',
  ladderOf: 'What answered what',
  ladderCaption:
    'Each step with its day, on the side of who took it; beside it what the other side answered, and after how many days',
  day: 'Day',
  shores: { china: 'Beijing', japan: 'Tokyo' } as const satisfies Labels<Shore>,
  lag: '+{n, plural, one {# day} other {# days}}',
  /** Of what stands before the record that a ladder is of. */
  lagBefore: '−{n, plural, one {# day} other {# days}}',
  sameDay: 'same day',
  play: 'Play in order (P)',
  stop: 'Stop (P)',
  playing: '{at, number} of {n, number}',
  all: '{n, plural, one {# record} other {# records}} in the list',
  newest: 'The newest {n, number} are shown here.',
  sources: 'Sources',
  moreSources: '{n, plural, one {# more source stands} other {# more sources stand}} with the records.',
} as const
