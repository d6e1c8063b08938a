import type { MeasureSort } from '@/lib/measures/list/counts'
import type { DateMeaning, ExcludedKey, FilterKey } from '@/lib/measures/list/filter'
import type { Preset } from '@/lib/measures/list/presets'
import type { Facet } from '@/lib/measures/list/terms'
import type { MeasureKind } from '@/lib/measures/types'
import type { Labels } from '../codes'

const counted = (one: string, many: string) => (count: number, number: string) =>
  count === 0 ? `no ${many}` : `${number} ${count === 1 ? one : many}`

const same = (text: string) => text
const quoted = (text: string) => `“${text}”`
const of = (field: string) => (code: string) => `${field}: ${code}`

const series = (items: readonly string[], last: string) =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1)}`

const facets = {
  kind: 'Kind',
  imposer: 'Who acts',
  target: 'Against whom',
  status: 'Status today',
  basis: 'What the status rests on',
  lastSeen: 'Last seen',
  category: 'Category',
  effect: 'Effect',
  formality: 'Formality',
  acknowledgement: 'Acknowledgement',
  confirmation: 'Confirmation',
  authority: 'Authority',
  instrument: 'Legal document',
  entities: 'Listed names',
  scope: 'Goods (HS chapter)',
  sourceKind: 'Kind of source',
  official: 'Official source',
  relations: 'Linked records',
  year: 'Year of an event',
} satisfies Labels<Facet>
const excluded = Object.fromEntries(
  Object.entries(facets).map(([facet, label]) => [`${facet}_not`, `not: ${label}`]),
) as Labels<ExcludedKey>

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
  /** A sort of measures by its name alone, and counted. `expected` stands in a list of what is in force, where that is said. */
  sort: {
    restrictive: 'restrictive',
    liberalising: 'easing',
    neutral: 'neutral',
    expected: 'expected, not confirmed',
    expectedInForce: 'expected to be in force, not confirmed',
    partOf: 'part of another record',
    done: 'done once',
  } satisfies Labels<MeasureSort | 'expectedInForce'>,
  ofSort: {
    restrictive: (_, number) => `${number} restrictive`,
    liberalising: (_, number) => `${number} easing`,
    neutral: (_, number) => `${number} neutral`,
    expected: (_, number) => `${number} expected, not confirmed`,
    expectedInForce: (_, number) => `${number} expected to be in force, not confirmed`,
    partOf: (count, number) => `${number} that ${count === 1 ? 'is' : 'are'} part of another record`,
    done: (_, number) => `${number} done once`,
  } satisfies Record<MeasureSort | 'expectedInForce', (count: number, number: string) => string>,
  /** `mixed`: the sentence counts more than measures. */
  splitInto: (sorts: readonly string[], mixed: boolean) => `: ${mixed ? 'of the measures ' : ''}${sorts.join(', ')}`,
  allOf: (sort: string, count: number, mixed: boolean) =>
    count === 1 ? `, ${mixed ? 'the measure ' : ''}${sort}` : `, ${mixed ? 'the measures ' : ''}all ${sort}`,
  beside: (sorts: readonly string[], count: number) => `; beside ${count === 1 ? 'it' : 'them'} ${sorts.join('; ')}`,
  and: (items: readonly string[]) => series(items, 'and'),
  or: (items: readonly string[]) => series(items, 'or'),
  quoted,
  /** How the sentence writes the name of a value. */
  named: {
    kind: same,
    imposer: same,
    target: same,
    status: same,
    basis: same,
    lastSeen: same,
    category: quoted,
    effect: quoted,
    formality: quoted,
    acknowledgement: quoted,
    confirmation: quoted,
    authority: same,
    instrument: same,
    entities: same,
    scope: quoted,
    sourceKind: quoted,
    official: same,
    relations: same,
    year: same,
  } satisfies Record<Facet, (name: string) => string>,
  oneOfMany: (number: string) => `one of ${number}`,
  /** What is counted, and its conditions. */
  sentence: (parts: readonly string[]) => {
    const sentence = parts.join(', ')
    return sentence.charAt(0).toUpperCase() + sentence.slice(1)
  },
  /** What the values of a facet say together. */
  facetPhrase: {
    kind: (kinds) => `of the kind ${kinds}`,
    imposer: (parties) => `by ${parties}`,
    target: (parties) => `against ${parties}`,
    status: (statuses) => `${statuses} today`,
    basis: (bases) => `with a status that is ${bases}`,
    lastSeen: same,
    category: (categories) => `in the category ${categories}`,
    effect: (codes) => `with effect ${codes}`,
    formality: (codes) => `with formality ${codes}`,
    acknowledgement: (codes) => `with acknowledgement ${codes}`,
    confirmation: (codes) => `with confirmation ${codes}`,
    authority: (authorities) => `issued by ${authorities}`,
    instrument: same,
    entities: same,
    scope: (chapters) => `on goods of ${chapters}`,
    sourceKind: (kinds) => `with a source of the kind ${kinds}`,
    official: same,
    relations: same,
    year: (years) => `with an event in ${years}`,
  } satisfies Record<Facet, (values: string) => string>,
  not: (phrase: string) => `not ${phrase}`,
  /** The value of a record that has none. */
  noValue: '(none)',
  noValueOf: { basis: 'not established', lastSeen: 'that need not be seen' } satisfies Partial<Labels<Facet>>,
  yesNo: {
    instrument: { yes: 'with a legal document', no: 'without a legal document' },
    entities: { yes: 'naming companies or persons', no: 'naming nobody' },
    official: { yes: 'resting on an official source', no: 'without an official source' },
    relations: { yes: 'linked to other records', no: 'linked to no other record' },
  },
  mentioning: (text: string) => `mentioning ${text}`,
  inForceOn: (day: string) => `in force on ${day}`,
  inForceWithin: (period: string) => `in force at some time ${period}`,
  changed: (from: string, to: string | null) => (to ? `changed between ${from} and ${to}` : `changed since ${from}`),
  certain: 'for certain',
  certainly: (phrase: string) => `${phrase} for certain`,
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
    basis: (basis) => `status ${basis}`,
    lastSeen: same,
    category: same,
    effect: of('effect'),
    formality: of('formality'),
    acknowledgement: of('acknowledgement'),
    confirmation: of('confirmation'),
    authority: (authority) => `issued by ${authority}`,
    instrument: same,
    entities: same,
    scope: of('goods'),
    sourceKind: of('source'),
    official: same,
    relations: same,
    year: (year) => `in ${year}`,
  } satisfies Record<Facet, (name: string) => string>,
  /** The way to the opposite of a condition; its first word alone is seen. */
  turn: { exclude: (phrase: string) => `not ${phrase}`, include: (phrase: string) => `only ${phrase}` },
  remove: 'remove',
  clearAll: 'clear all',

  filter: 'Filter',
  skipFilter: 'Skip the filter',
  filterWith: (number: string) => `Filter (${number})`,
  apply: 'Apply',
  recordCount: counted('record', 'records'),
  keys: {
    q: 'Text',
    ...facets,
    ...excluded,
    date: 'Which date',
    from: 'From',
    to: 'To',
    certain: 'Certainly within',
    inForceOn: 'In force on',
    inForceFrom: 'In force at some time from',
    inForceTo: 'In force at some time to',
    changedFrom: 'Changed after',
    changedTo: 'Changed up to',
    sort: 'Order',
    page: 'Page',
    perPage: 'Rows a page',
    view: 'View',
    columns: 'Columns',
    expand: 'Expanded',
    lanes: 'Lanes by',
    windowFrom: 'Chart from',
    windowTo: 'Chart to',
  } satisfies Labels<FilterKey>,
  textHint: 'Words, “a phrase”, -word to leave out; Chinese and Japanese too',
  /** What the numbers beside the values of facets count. */
  facetUnit: 'Numbers count records: what is done once, expected or part of another is among them.',
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
  fewer: 'show fewer',
  searchValues: 'Search these values',
  noSuchValue: 'None is called so.',
  otherDays: 'A range, or changes between days',
  presets: 'Periods',
  preset: {
    thisMonth: 'this month',
    lastYear: 'last 12 months',
    sinceNov2025: 'since Nov 2025',
    from2010To2014: '2010 to 2014',
  } satisfies Labels<Preset>,

  views: 'View',
  view: { timeline: 'Timeline', table: 'Table' },
  exportAll: (count: number, number: string) => `Export all ${counted('record', 'records')(count, number)}`,
  columns: 'Columns',
  showColumns: 'Show',
  usualColumns: 'the usual ones',
  sortAscending: 'sort, lowest first',
  sortDescending: 'sort, highest first',
  sortBy: 'Sort by',
  perPage: 'a page',
  moreSources: (number: string) => `+${number}`,
  noSource: 'no source',

  waitingLong: 'Still looking. A list of many records takes some seconds.',
  notes: 'What was left out',
  spanOpen: (status: string) => `${status} from here on`,
  spanTo: (status: string, day: string) => `${status} to ${day}`,
  spanToAbout: (status: string, date: string) => `${status} to about ${date}`,
  byItsTerm: 'by its written term',
  until: (date: string) => `until ${date}`,
  partyAgainst: 'against',
  today: (day: string) => `Today, ${day}`,
  emptyTitle: 'Nothing fits all of these conditions.',
  empty: 'Take one away, widen the dates, or search for fewer words.',
  loosen: 'Without one of these conditions there would be:',
  emptyClear: 'Show all records',
  nothingYetTitle: 'There are no records yet.',
  nothingYet: 'They come with the data set, or with the first one that an editor adds.',
}
