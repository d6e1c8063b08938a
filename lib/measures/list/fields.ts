/**
 * The one list of a measure's fields: table columns, sort keys, CSV and XLSX columns read it; labels are `words.fields`.
 * `write` is for machines and readers alike: stable codes, ISO dates, lists joined with "; "; `read` is its inverse.
 */

import { pathTo } from '@/lib/addresses'
import type { Day } from '@/lib/dates'
import type { LocalizedText } from '@/lib/texts'
import { CODED_FIELDS, type CodedKey, STANDINGS } from '../codes'
import { currentStatus, statusOn } from '../status/current-status'
import type { ListedMeasure, ReckonedMeasure } from '../types'

/** The day on which "today's" status is read, and the public address of the tracker. */
export type FieldContext = { today: Day; url: string }

type Field = {
  key: string
  /** Dates stay as vague as they are: "2026-01". */
  type: 'text' | 'date' | 'number'
  /** In a table from the start, on request, or in files alone. */
  column: 'shown' | 'optional' | 'never'
  sortable: boolean
  /** What its one code is of. */
  codes?: readonly string[]
  /** Sorted by the place in `codes`, and not by the alphabet. */
  ladder?: true
  /** What such a text means in a record, where it holds all that the record does; the schema judges it. */
  read?: (text: string) => string | string[] | null
} & (
  | { derived?: never; write: (measure: ListedMeasure, context: FieldContext) => string }
  /** The tracker works it out: what a file says of it is not read. */
  | { derived: true; write: (measure: ReckonedMeasure, context: FieldContext) => string }
)

const anyOf = (texts: LocalizedText) => texts.en ?? texts.ja ?? texts.zh ?? ''
const joined = (texts: readonly string[]) => texts.join('; ')
const yesOrNo = (holds: boolean | undefined) => (holds === undefined ? '' : holds ? 'yes' : 'no')
/** "2025-10-09 announced starts 2025-11-08 [Nos. 55 to 58] (note)"; a question mark stands behind what was said without a text. */
const eventText = ({ date, type, until, startsOn, expected, part, note }: ListedMeasure['events'][number]) =>
  [
    `${date} ${type}${expected ? '?' : ''}`,
    ...(startsOn ? [`starts ${startsOn}`] : []),
    ...(until ? [`until ${until}`] : []),
    ...(part ? [`[${part}]`] : []),
    ...(note ? [`(${note})`] : []),
  ].join(' ')
const citationText = ({ source }: ListedMeasure['citations'][number]) => source.url
const spanToday = (measure: ReckonedMeasure, { today }: FieldContext) => statusOn(measure.spans, today)

const same = (text: string) => text
const orNull = (text: string) => text || null
const coded = <const Key extends CodedKey>(key: Key) =>
  ({
    key,
    type: 'text',
    sortable: true,
    codes: CODED_FIELDS[key].codes,
    write: (measure: ListedMeasure) => measure[key],
    read: same,
  }) as const

type DerivedDate = 'lastSeenOn' | 'announcedOn' | 'effectiveOn' | 'endedOn'
const derivedDate = <const Key extends DerivedDate>(key: Key) =>
  ({
    key,
    type: 'date',
    sortable: true,
    derived: true,
    write: (measure: ReckonedMeasure) => measure[key] ?? '',
  }) as const

const EVERY_FIELD = [
  { key: 'slug', type: 'text', column: 'never', sortable: false, write: (m) => m.slug, read: same },
  { key: 'firstOn', type: 'date', column: 'shown', sortable: true, derived: true, write: (m) => m.firstOn },
  { key: 'title', type: 'text', column: 'shown', sortable: true, write: (m) => anyOf(m.title) },
  { key: 'titleJa', type: 'text', column: 'never', sortable: false, write: (m) => m.title.ja ?? '' },
  { key: 'titleZh', type: 'text', column: 'never', sortable: false, write: (m) => m.title.zh ?? '' },
  { key: 'summary', type: 'text', column: 'never', sortable: false, write: (m) => anyOf(m.summary) },
  { ...coded('kind'), column: 'optional' },
  { key: 'imposer', type: 'text', column: 'shown', sortable: true, write: (m) => m.imposer, read: same },
  {
    key: 'targets',
    type: 'text',
    column: 'shown',
    sortable: false,
    write: (m) => joined(m.targets),
    read: (text) => text.split('; '),
  },
  { ...coded('category'), column: 'shown' },
  {
    key: 'status',
    type: 'text',
    column: 'shown',
    sortable: true,
    derived: true,
    write: (m, c) => spanToday(m, c)?.status ?? 'none',
  },
  {
    key: 'statusSince',
    type: 'date',
    column: 'optional',
    sortable: true,
    derived: true,
    write: (m, c) => currentStatus(m, c.today)?.since ?? '',
  },
  {
    key: 'statusBasis',
    type: 'text',
    column: 'optional',
    sortable: false,
    derived: true,
    write: (m, c) => spanToday(m, c)?.basis ?? '',
  },
  {
    key: 'statusApproximate',
    type: 'text',
    column: 'never',
    sortable: false,
    derived: true,
    write: (m, c) => yesOrNo(spanToday(m, c)?.approximate),
  },
  { ...derivedDate('lastSeenOn'), column: 'optional' },
  { ...derivedDate('announcedOn'), column: 'optional' },
  { ...derivedDate('effectiveOn'), column: 'shown' },
  { ...derivedDate('endedOn'), column: 'optional' },
  {
    key: 'endedBasis',
    type: 'text',
    column: 'never',
    sortable: false,
    derived: true,
    write: (m) => m.endedBasis ?? '',
  },
  { ...coded('effect'), column: 'optional' },
  { ...coded('formality'), column: 'optional' },
  { ...coded('acknowledgement'), column: 'optional' },
  { ...coded('confirmation'), column: 'optional', ladder: true },
  { ...coded('confidence'), column: 'optional', ladder: true },
  {
    key: 'standing',
    type: 'text',
    column: 'optional',
    sortable: true,
    derived: true,
    codes: STANDINGS,
    write: (m) => m.standing,
  },
  {
    key: 'authorities',
    type: 'text',
    column: 'optional',
    sortable: false,
    write: (m) => joined(m.authorities.map((authority) => authority.abbreviation ?? anyOf(authority.name))),
  },
  {
    key: 'instrumentNumber',
    type: 'text',
    column: 'optional',
    sortable: true,
    write: (m) => m.instrument?.number ?? '',
  },
  {
    key: 'instrumentTitle',
    type: 'text',
    column: 'never',
    sortable: false,
    write: (m) => anyOf(m.instrument?.title ?? {}),
  },
  {
    key: 'legalBasis',
    type: 'text',
    column: 'never',
    sortable: false,
    write: (m) => joined(m.instrument?.legalBasis ?? []),
  },
  { key: 'goods', type: 'text', column: 'optional', sortable: false, write: (m) => m.goods ?? '', read: orNull },
  {
    key: 'scope',
    type: 'text',
    column: 'never',
    sortable: false,
    write: (m) => joined(m.scope.map(({ scheme, code, label }) => `${scheme} ${code} ${label}`)),
  },
  {
    key: 'entities',
    type: 'text',
    column: 'never',
    sortable: false,
    write: (m) => joined(m.entities.map(({ name }) => anyOf(name))),
  },
  { key: 'events', type: 'text', column: 'never', sortable: false, write: (m) => joined(m.events.map(eventText)) },
  {
    key: 'relations',
    type: 'text',
    column: 'never',
    sortable: false,
    write: (m) => joined(m.relations.map(({ type, slug }) => `${type} ${slug}`)),
  },
  { key: 'conflict', type: 'text', column: 'never', sortable: false, write: (m) => m.conflict ?? '', read: orNull },
  { key: 'orderNote', type: 'text', column: 'never', sortable: false, write: (m) => m.orderNote ?? '', read: orNull },
  {
    key: 'sourceCount',
    type: 'number',
    column: 'shown',
    sortable: true,
    write: (m) => String(m.citations.length),
  },
  {
    key: 'sources',
    type: 'text',
    column: 'never',
    sortable: false,
    write: (m) => m.citations.map(citationText).join(' '),
  },
  { key: 'version', type: 'number', column: 'never', sortable: false, derived: true, write: (m) => String(m.version) },
  {
    key: 'permalink',
    type: 'text',
    column: 'never',
    sortable: false,
    derived: true,
    write: (m, c) => c.url + pathTo('record', m.slug),
  },
] as const satisfies readonly Field[]

type Listed = (typeof EVERY_FIELD)[number]
export type MeasureFieldKey = Listed['key']
export type SortKey = Extract<Listed, { sortable: true }>['key']
/** Those that hold one code. */
export type CodedColumn = Extract<Listed, { codes: readonly string[] }>['key']
export type TableColumn = Extract<Listed, { column: 'shown' | 'optional' }>['key']

export const FIELDS: readonly (Field & { key: MeasureFieldKey })[] = EVERY_FIELD
export const DERIVED_FIELDS = FIELDS.filter((field) => field.derived === true)
export const CODED_COLUMNS = FIELDS.filter(({ codes }) => codes).map(({ key }) => key as CodedColumn)
export const SORT_KEYS: readonly SortKey[] = FIELDS.filter(({ sortable }) => sortable).map(({ key }) => key as SortKey)
export const TABLE_COLUMNS: readonly TableColumn[] = FIELDS.filter(({ column }) => column !== 'never').map(
  ({ key }) => key as TableColumn,
)
/** What a table shows until its reader chooses. */
export const SHOWN_COLUMNS: readonly TableColumn[] = FIELDS.filter(({ column }) => column === 'shown').map(
  ({ key }) => key as TableColumn,
)
/** In the order of the table, whatever the order of choosing. */
export const shownColumns = (chosen: readonly TableColumn[]): TableColumn[] =>
  TABLE_COLUMNS.filter((key) => (chosen.length > 0 ? chosen : SHOWN_COLUMNS).includes(key))
