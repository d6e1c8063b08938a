import type { Rule } from '@/lib/codebook/rules'

/** The rules behind every figure, bar and sentence of the tracker. */
export const countingRules = {
  unit: {
    label: 'What a figure counts',
    sentences: [
      'A record is one act with its own dates.',
      'Measures, triggers and responses are counted under their own names, and every figure says which it counts. “Records” are all three.',
      'Archived records are in no figure.',
    ],
  },
  part_of: {
    label: 'Packages',
    sentences: ['A record that is part of another counted record is not counted again.'],
  },
  effects: {
    label: 'Harder, easier, neither',
    sentences: [
      'Restrictive, liberalising and neutral acts are split in every figure: an easing is no sanction.',
      'The effect is that of the act itself. A ban that was lifted stays a restrictive record that has ended.',
    ],
  },
  expected: {
    label: 'What is only expected',
    sentences: [
      'A status that is expected and not confirmed is counted apart.',
      'What somebody only spoke of, and nobody has read in a text, is expected too.',
      'It joins the others once a source confirms it.',
    ],
  },
  done: {
    label: 'Acts done once',
    sentences: [
      'A refused meeting or a cancelled concert is over when it happens.',
      'It is done from that day on, never in force, and never in a figure of what is.',
    ],
  },
  terms: {
    label: 'Written terms',
    sentences: [
      'A last day still applies: the end is the day after.',
      'A term in a text is no observed fact. What begins or ends by it alone is expected until an event confirms it.',
      'A review that opens before the term is over, or on the day after, and no more than 13 months ahead, keeps a duty in force: held.',
      'If a renewal and an expiry have one date, the renewal holds.',
    ],
  },
  coverage: {
    label: 'How far the data reaches',
    sentences: [
      'Each release has a day to which its editors have read; it stands at the foot of every page.',
      'Nothing that happened later is known here. A status for a later day says what the written terms bring.',
      'Authorities are read one by one: a record reaches as far as the least read of its own, or as its newest step.',
      'What ran out and was not seen is overdue: it is asked about, and never taken for granted.',
    ],
  },
  vague_dates: {
    label: 'Vague dates',
    sentences: [
      'A date is a day, a month or a year, as precise as its sources.',
      'A beginning counts from the first day that it can mean, an end from the last.',
      'An end cannot precede what it ends: in force on 10 Jan 2026 and lifted in Jan 2026 is ended, approximate.',
      'A vague date fits a period that it can lie in; “certainly within” asks that all of it does.',
    ],
  },
  parts: {
    label: 'Acts in parts',
    sentences: [
      'An event may concern one clause, list or group of goods; without a part it concerns all of them.',
      'An act is in force where each part is, and partly in force where some are.',
      'A part that was suspended or lifted before it began is “never operative”; of an act suspended in part the others are “not suspended”.',
    ],
  },
  revisions: {
    label: 'Lists with revisions',
    sentences: [
      'A list that is published anew as a whole is a record for each edition: the next one replaces it, and one edition at a time is in force.',
      'A list that only grows has a record for each addition, and they stay in force side by side.',
    ],
  },
  last_seen: {
    label: 'Last seen',
    sentences: [
      'The newest event that shows a continuing measure at work, or the newest page that was opened and supports it.',
      'After a year without one it stays in force and says so: “in force, last seen 4 Oct 2010”.',
      'Laws, lists and duties are exempt, and whatever has a written term: they need no proof of use.',
    ],
  },
  independence: {
    label: 'Independent sources',
    sentences: [
      'Only documents that the editors opened and that support the record count.',
      'A story counts once, by its origin, however often it is repeated: a page that quotes an agency is that agency’s voice.',
      'An official text counts as itself.',
    ],
  },
  publishing: {
    label: 'Published or reported',
    sentences: [
      'A record with an official source, or with two sources independent of one another, is published.',
      'Any other is shown as well, with the badge “reported”. Nothing is hidden.',
    ],
  },
} as const satisfies Record<Rule, { label: string; sentences: readonly string[] }>
