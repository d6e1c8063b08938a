import type { LookWay, ReachBasis } from '@/lib/coverage/types'
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
  none: 'none',

  /** The form beside an authority. */
  open: 'Checked …',
  openOf: 'Checked: {name}',
  day: 'Read through',
  dayHelp: 'Today, unless you read less far.',
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
    sinceHelp: 'The day of the event: 2026-08-10, 2026-08 or 2026.',
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
