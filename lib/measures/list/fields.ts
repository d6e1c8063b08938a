/**
 * The one list of a measure's fields: table columns, sort keys, CSV and XLSX columns read it; labels are `words.fields`.
 * `text` is for machines and readers alike: stable codes, ISO dates, lists joined with "; ".
 */
import { pathTo } from '@/lib/addresses'
import type { Day } from '@/lib/dates'
import { currentStatus } from '../status/current-status'
import { statusOn } from '../status/status'
import type { ListedMeasure, LocalizedText } from '../types'

/** The day on which "today's" status is read, and the public address of the tracker. */
export type FieldContext = { today: Day; url: string }

type Field = {
  key: string
  /** Dates stay as vague as they are: "2026-01". */
  type: 'text' | 'date' | 'number'
  /** In a table from the start, on request, or in files alone. */
  column: 'shown' | 'optional' | 'never'
  sortable: boolean
  text: (measure: ListedMeasure, context: FieldContext) => string
}

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
const spanToday = (measure: ListedMeasure, { today }: FieldContext) => statusOn(measure.spans, today)

export const FIELDS = [
  { key: 'slug', type: 'text', column: 'never', sortable: false, text: (m) => m.slug },
  { key: 'firstOn', type: 'date', column: 'shown', sortable: true, text: (m) => m.firstOn },
  { key: 'title', type: 'text', column: 'shown', sortable: true, text: (m) => anyOf(m.title) },
  { key: 'titleJa', type: 'text', column: 'never', sortable: false, text: (m) => m.title.ja ?? '' },
  { key: 'titleZh', type: 'text', column: 'never', sortable: false, text: (m) => m.title.zh ?? '' },
  { key: 'summary', type: 'text', column: 'never', sortable: false, text: (m) => anyOf(m.summary) },
  { key: 'kind', type: 'text', column: 'optional', sortable: true, text: (m) => m.kind },
  { key: 'imposer', type: 'text', column: 'shown', sortable: true, text: (m) => m.imposer },
  { key: 'targets', type: 'text', column: 'shown', sortable: false, text: (m) => joined(m.targets) },
  { key: 'category', type: 'text', column: 'shown', sortable: true, text: (m) => m.category },
  { key: 'status', type: 'text', column: 'shown', sortable: true, text: (m, c) => spanToday(m, c)?.status ?? 'none' },
  {
    key: 'statusSince',
    type: 'date',
    column: 'optional',
    sortable: true,
    text: (m, c) => currentStatus(m, c.today)?.since ?? '',
  },
  {
    key: 'statusBasis',
    type: 'text',
    column: 'optional',
    sortable: false,
    text: (m, c) => spanToday(m, c)?.basis ?? '',
  },
  {
    key: 'statusApproximate',
    type: 'text',
    column: 'never',
    sortable: false,
    text: (m, c) => yesOrNo(spanToday(m, c)?.approximate),
  },
  { key: 'lastSeenOn', type: 'date', column: 'optional', sortable: true, text: (m) => m.lastSeenOn ?? '' },
  { key: 'announcedOn', type: 'date', column: 'optional', sortable: true, text: (m) => m.announcedOn ?? '' },
  { key: 'effectiveOn', type: 'date', column: 'shown', sortable: true, text: (m) => m.effectiveOn ?? '' },
  { key: 'endedOn', type: 'date', column: 'optional', sortable: true, text: (m) => m.endedOn ?? '' },
  { key: 'endedBasis', type: 'text', column: 'never', sortable: false, text: (m) => m.endedBasis ?? '' },
  { key: 'effect', type: 'text', column: 'optional', sortable: true, text: (m) => m.effect },
  { key: 'formality', type: 'text', column: 'optional', sortable: true, text: (m) => m.formality },
  { key: 'acknowledgement', type: 'text', column: 'optional', sortable: true, text: (m) => m.acknowledgement },
  { key: 'confirmation', type: 'text', column: 'optional', sortable: true, text: (m) => m.confirmation },
  { key: 'confidence', type: 'text', column: 'optional', sortable: true, text: (m) => m.confidence },
  { key: 'standing', type: 'text', column: 'optional', sortable: true, text: (m) => m.standing },
  {
    key: 'authorities',
    type: 'text',
    column: 'optional',
    sortable: false,
    text: (m) => joined(m.authorities.map((authority) => authority.abbreviation ?? anyOf(authority.name))),
  },
  {
    key: 'instrumentNumber',
    type: 'text',
    column: 'optional',
    sortable: true,
    text: (m) => m.instrument?.number ?? '',
  },
  {
    key: 'instrumentTitle',
    type: 'text',
    column: 'never',
    sortable: false,
    text: (m) => anyOf(m.instrument?.title ?? {}),
  },
  {
    key: 'legalBasis',
    type: 'text',
    column: 'never',
    sortable: false,
    text: (m) => joined(m.instrument?.legalBasis ?? []),
  },
  { key: 'goods', type: 'text', column: 'optional', sortable: false, text: (m) => m.goods ?? '' },
  {
    key: 'scope',
    type: 'text',
    column: 'never',
    sortable: false,
    text: (m) => joined(m.scope.map(({ scheme, code, label }) => `${scheme} ${code} ${label}`)),
  },
  {
    key: 'entities',
    type: 'text',
    column: 'never',
    sortable: false,
    text: (m) => joined(m.entities.map(({ name }) => anyOf(name))),
  },
  { key: 'events', type: 'text', column: 'never', sortable: false, text: (m) => joined(m.events.map(eventText)) },
  {
    key: 'relations',
    type: 'text',
    column: 'never',
    sortable: false,
    text: (m) => joined(m.relations.map(({ type, slug }) => `${type} ${slug}`)),
  },
  { key: 'conflict', type: 'text', column: 'never', sortable: false, text: (m) => m.conflict ?? '' },
  { key: 'orderNote', type: 'text', column: 'never', sortable: false, text: (m) => m.orderNote ?? '' },
  {
    key: 'sourceCount',
    type: 'number',
    column: 'shown',
    sortable: true,
    text: (m) => String(m.citations.length),
  },
  {
    key: 'sources',
    type: 'text',
    column: 'never',
    sortable: false,
    text: (m) => m.citations.map(citationText).join(' '),
  },
  { key: 'version', type: 'number', column: 'never', sortable: false, text: (m) => String(m.version) },
  {
    key: 'permalink',
    type: 'text',
    column: 'never',
    sortable: false,
    text: (m, c) => c.url + pathTo('record', m.slug),
  },
] as const satisfies readonly Field[]

type Listed = (typeof FIELDS)[number]
export type MeasureFieldKey = Listed['key']
export type SortKey = Extract<Listed, { sortable: true }>['key']
export type TableColumn = Extract<Listed, { column: 'shown' | 'optional' }>['key']

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
