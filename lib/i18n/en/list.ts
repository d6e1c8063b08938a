import type { Condition } from '@/lib/measures/conditions'
import type { DateMeaning, FilterKey } from '@/lib/measures/filter'
import type { MeasureKind } from '@/lib/measures/types'
import type { Labels } from '../codes'

const counted = (one: string, many: string) => (count: number, number: string) =>
  count === 0 ? `no ${many}` : `${number} ${count === 1 ? one : many}`

const same = (text: string) => text
const quoted = (text: string) => `“${text}”`
const of = (field: string) => (code: string) => `${field}: ${code}`

const series = (items: readonly string[], last: string) =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1)}`

type Sentence = { counted: string; by: string | null; against: string | null; conditions: string[] }

/** The list of measures. */
export const list = {
  /** What is shown, in one sentence. */
  counted: {
    measure: counted('measure', 'measures'),
    response: counted('response', 'responses'),
    trigger: counted('trigger', 'triggers'),
  } satisfies Record<MeasureKind, (count: number, number: string) => string>,
  noRecords: 'no records',
  none: { measure: 'measures', response: 'responses', trigger: 'triggers' } satisfies Labels<MeasureKind>,
  noneOf: (kinds: readonly string[]) => `no ${series(kinds, 'or')}`,
  and: (items: readonly string[]) => series(items, 'and'),
  or: (items: readonly string[]) => series(items, 'or'),
  quoted,
  /** How the sentence writes the name of a value. */
  named: {
    kind: same,
    imposer: same,
    target: same,
    status: same,
    category: quoted,
    effect: quoted,
    formality: quoted,
    acknowledgement: quoted,
    confirmation: quoted,
    authority: same,
  } satisfies Record<Condition, (name: string) => string>,
  oneOfMany: (number: string) => `one of ${number}`,
  sentence: ({ counted, by, against, conditions }: Sentence) => {
    const subject = [counted, by && `by ${by}`, against && `against ${against}`].filter(Boolean).join(' ')
    const sentence = [subject, ...conditions].join(', ')
    return sentence.charAt(0).toUpperCase() + sentence.slice(1)
  },
  mentioning: (text: string) => `mentioning ${text}`,
  inCategory: (categories: string) => `in the category ${categories}`,
  statusToday: (statuses: string) => `${statuses} today`,
  withCode: (field: string, codes: string) => `with ${field.toLowerCase()} ${codes}`,
  issuedBy: (authorities: string) => `issued by ${authorities}`,
  official: 'resting on an official source',
  unofficial: 'without an official source',
  inForceOn: (day: string) => `in force on ${day}`,
  happened: {
    event: (period: string) => `with an event ${period}`,
    announced: (period: string) => `announced ${period}`,
    effective: (period: string) => `first in effect ${period}`,
    ended: (period: string) => `ended ${period}`,
  } satisfies Record<DateMeaning, (period: string) => string>,
  since: (date: string) => `since ${date}`,
  upTo: (date: string) => `up to ${date}`,
  between: (from: string, to: string) => `from ${from} to ${to}`,
  at: (date: string, isDay: boolean) => (isDay ? `on ${date}` : `in ${date}`),
  entries: (count: number, number: string) => `${number} dated ${count === 1 ? 'entry' : 'entries'}`,
  newestFirst: 'newest first',
  oldestFirst: 'oldest first',
  turnOrder: (order: string) => `show ${order}`,

  /** One condition each, with a link that takes it away. */
  chips: 'Conditions',
  chip: {
    kind: of('kind'),
    imposer: (party) => `by ${party}`,
    target: (party) => `against ${party}`,
    status: (status) => `${status} today`,
    category: same,
    effect: of('effect'),
    formality: of('formality'),
    acknowledgement: of('acknowledgement'),
    confirmation: of('confirmation'),
    authority: (authority) => `issued by ${authority}`,
  } satisfies Record<Condition, (name: string) => string>,
  remove: 'remove',
  clearAll: 'clear all',

  filter: 'Filter',
  filterWith: (number: string) => `Filter (${number})`,
  apply: 'Apply',
  records: 'records',
  keys: {
    q: 'Text',
    kind: 'Kind',
    category: 'Category',
    imposer: 'Who acts',
    target: 'Against whom',
    status: 'Status today',
    effect: 'Effect',
    formality: 'Formality',
    acknowledgement: 'Acknowledgement',
    confirmation: 'Confirmation',
    authority: 'Authority',
    official: 'Sources',
    date: 'Which date',
    from: 'From',
    to: 'To',
    inForceOn: 'In force on',
    sort: 'Order',
    page: 'Page',
    perPage: 'Rows a page',
    view: 'View',
    columns: 'Columns',
  } satisfies Labels<FilterKey>,
  textHint: 'Words in titles, summaries, goods, names',
  dates: 'Dates',
  datesHint: '2026-01-06, 2026-01 or 2026; both ends count.',
  inForceHint: 'A day, such as 2026-02-24.',
  dateMeaning: {
    event: 'any event',
    announced: 'announcement',
    effective: 'start of effect',
    ended: 'end',
  } satisfies Labels<DateMeaning>,
  more: (number: string) => `${number} more`,
  finer: 'Finer conditions',
  anySource: 'any',
  officialYes: 'an official one among them',
  officialNo: 'no official one',

  views: 'View',
  view: { timeline: 'Timeline', table: 'Table' },
  exportAll: (number: string) => `Export all ${number}`,
  columns: 'Columns',
  showColumns: 'Show',
  usualColumns: 'the usual ones',
  sortAscending: 'sort, lowest first',
  sortDescending: 'sort, highest first',
  sortBy: 'Sort by',
  perPage: 'a page',
  moreSources: (number: string) => `+${number}`,
  noSource: 'no source',

  notes: 'What was left out',
  spanOpen: (status: string) => `${status} from here on`,
  spanTo: (status: string, day: string) => `${status} to ${day}`,
  spanToAbout: (status: string, date: string) => `${status} to about ${date}`,
  byItsTerm: 'by its written term',
  until: (date: string) => `until ${date}`,
  partyAgainst: 'against',
  today: (day: string) => `Today, ${day}`,
  expectedSince: {
    in_force: (date: string, dataTo: string) => `expected to apply again since ${date}; not confirmed; ${dataTo}`,
    ended: (date: string, dataTo: string) => `expected to be over since ${date}; not confirmed; ${dataTo}`,
  },
  expectedFrom: {
    in_force: (date: string, dataTo: string) => `expected to apply again from ${date} on; ${dataTo}`,
    ended: (date: string, dataTo: string) => `expected to be over from ${date} on; ${dataTo}`,
  },
  emptyTitle: 'Nothing fits all of these conditions.',
  empty: 'Take one away above, widen the dates, or search for fewer words.',
  emptyClear: 'Show all records',
  nothingYetTitle: 'There are no records yet.',
  nothingYet: 'They come with the data set, or with the first one that an editor adds.',
}
