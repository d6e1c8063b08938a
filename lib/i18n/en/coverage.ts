import type { CoverageField, LookWay, ReachBasis } from '@/lib/coverage/types'
import type { DueKind } from '@/lib/measures/status/deadlines'
import type { Coded, Labels } from '../codes'

const when = '{exact, select, true {on {date}} other {in {date}}}'
const unconfirmed = 'nobody has confirmed what happened'

/** How far the register has read, what nobody has confirmed, and how an editor says that they looked. */
export const coverageWords = {
  title: 'How far we looked',
  description: 'Through which day each authority was read, how, and what was not seen.',
  introduction:
    'The register as a whole is read through {day}. What an authority did after the day that stands beside it is not here, and a status of a later day is the last that is known. An authority that was followed in the press alone may have acted unseen before that day, too.',
  nothing: 'No data set was loaded and no authority checked: nothing is known to be covered.',
  caption: 'Authorities, and how far each was read',
  authority: 'Authority',
  through: 'Read through',
  how: 'How',
  seen: 'Documents seen',
  unseen: 'Ran out unseen',
  check: 'Check',
  ways: {
    official_notices: {
      label: 'official notices',
      help: 'Its own notices, or a page that copies them word for word.',
    },
    digests: { label: 'digests', help: 'One-line digests of its notices; the texts themselves were not read.' },
    press: { label: 'press', help: 'What newspapers and agencies say of it; much may have gone unreported.' },
  } as const satisfies Coded<LookWay>,
  bases: {
    official_notices: 'official notices',
    digests: 'digests',
    press: 'press',
    data_set: 'the data set as a whole',
    event: 'the newest step of the record',
  } as const satisfies Labels<ReachBasis>,
  /** In the codebook: what answers say of their edge, and what is kept of a look. */
  codebook: {
    title: 'Coverage',
    help: 'Every list, record and file says how far it reaches. JSON has it under these names, of the list as a whole and of each record; CSV in the headers of its answer; XLSX on its second sheet.',
  },
  fields: {
    covered: {
      label: 'Covered',
      help: 'Whether the day of the statuses is one that somebody has read up to. What is over stays so: of that every later day is covered.',
    },
    through: {
      label: 'Through',
      help: 'The last day that is covered: of a record the one up to which the least read of its authorities was read, or that of its newest step; of a list the day of the data set, or a later one up to which every authority was read.',
    },
    basis: {
      label: 'Basis of coverage',
      help: 'What that day rests on: how the authority was read, the data set as a whole, or the newest step of the record.',
    },
    how: {
      label: 'How it was read',
      help: 'By its own notices, by digests of them, or by what the press says of it.',
    },
    readThrough: {
      label: 'Read through',
      help: 'The last day of an authority that somebody has read. Who said so, and when, stays: looks are only added.',
    },
    numbersSeen: {
      label: 'Documents seen',
      help: 'By year, the numbers of the documents of an authority that were seen.',
    },
    gaps: {
      label: 'Gaps',
      help: 'Numbers between those that were seen, up to the last of a year. A gap is explained as soon as a note names it.',
    },
    note: {
      label: 'Note',
      help: 'What was looked at, and the reason of a gap, in the words of whoever looked.',
    },
  } as const satisfies Coded<CoverageField>,
  basisHelp: {
    data_set: 'The day up to which the editors of the data set have read, for all that nobody has looked at by itself.',
    event: 'Something that was seen to happen of the record itself, later than its authority was read.',
  } as const satisfies Labels<Exclude<ReachBasis, LookWay>>,
  never: 'not looked at by itself',
  daysSince: '{n, plural, =0 {this very day} one {# day ago} other {# days ago}}',
  index: 'Its list of documents',
  year: '{year}: {numbers}',
  numbers: '<join>{values}, |, </join>',
  gap: 'not seen: {gap}',
  gapExplained: 'not seen, and explained: {gap}',
  gapsHelp:
    'Numbers are those of documents that were seen. A gap counts as explained as soon as a note names it, as in “2026: 3–10”. Not every number concerns this register.',
  signedBy: '{who}, {at}',
  release: 'data release {release}',
  history: 'Earlier looks ({count})',
  earlier: 'through {day}, {how}',
  older: 'and {count} older ones',
  moreUnseen: '{count} more',
  none: 'none',

  /** The form beside an authority. */
  open: 'Checked …',
  openOf: 'Checked: {name}',
  day: 'Read through',
  dayHelp: 'Today, unless you read less far: 24 Nov 2026, 2026-11-24 or yesterday.',
  note: 'Note',
  noteHelp: 'What was looked at; which gap has which reason.',
  save: 'Checked',
  saveOf: 'Checked: {name}',
  saved: 'Kept.',

  /** One line on every page. */
  late: 'Checked to {day}. What changed since is not here.',
  lateLink: 'How far we looked',
  lateLabel: 'How old the data is',

  /** Where a day is asked that lies after what is known. */
  beyond: 'Not covered on {asked}; last known: {status} ({through}).',
  beyondList: 'Not covered on {asked}: statuses are those last known ({through}).',
  covered: 'Covered through {day}, by {basis}.',

  overdue: {
    term: `The term ran out ${when}; ${unconfirmed}.`,
    suspension: `The suspension ran out ${when}; ${unconfirmed}.`,
    start: `It was to start ${when}; nobody has confirmed that it did.`,
    review: `The review had to end ${when}; ${unconfirmed}.`,
    inquiry: `The inquiry had to end ${when}; ${unconfirmed}.`,
    deadline: `Something was due ${when}; ${unconfirmed}.`,
  } as const satisfies Labels<DueKind>,
  overduePart: '{text} It concerns: {part}.',

  desk: {
    title: 'Desk',
    introduction: 'What waits for an editor: days that have passed unseen, and authorities that nobody has looked at.',
    overdueTitle: 'Overdue ({count})',
    overdueNone: 'Nothing is overdue: of every day that has passed somebody has said what happened.',
    days: '{n, plural, one {# day overdue} other {# days overdue}}',
    uncheckedTitle: 'Not checked for 30 days ({count})',
    uncheckedNone: 'Every authority was checked within 30 days.',
    unchecked: '{name}: {when}',
    toCoverage: 'Check authorities',
  },

  confirm: {
    open: 'Say what happened …',
    what: 'What happened',
    since: 'Since when',
    sinceHelp: 'The date of the event: 10 Aug 2026, Aug 2026, 2026-08-10, 2026年8月10日 or today.',
    until: 'Until',
    untilHelp: 'For what goes on: its new last day. Else leave it blank.',
    source: 'Address of the source',
    publisher: 'Publisher',
    publisherHelp: 'Of an address that is new here; else leave it blank.',
    sourceKind: 'Kind of source',
    language: 'Language of the source',
    save: 'Save what happened',
    saveOf: 'Save what happened: {title}',
    reason: 'Confirmed: {what}',
    gone: 'Somebody has answered this meanwhile. Load the page anew.',
  },

  watch: {
    none: 'Nothing is overdue on {day}.',
    line: '{days} d  {slug}  {text}',
    count: '{n, plural, one {# day has} other {# days have}} passed unseen by {day}.',
  },
} as const
