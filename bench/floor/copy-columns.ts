/** The columns of the CSV export as SQL, for COPY: what somebody with psql would write. */

import { ofCoded } from '@/bench/product/codes'
import { FIELDS, type MeasureFieldKey } from '@/bench/product/filters'
import { columnName } from '@/bench/product/record'

const anyOf = (column: string) => `coalesce(${column}->>'en', ${column}->>'ja', ${column}->>'zh', '')`
const gathered = (text: string, from: string, order: string, separator = '; ') =>
  `(select string_agg(${text}, '${separator}' order by ${order}) from ${from})`
/** The items of a list within a document, with their place. */
const itemsOf = (list: string, columns: Record<string, string>, name: string) => {
  const [typed, named] = [Object.entries(columns).map((column) => column.join(' ')), Object.keys(columns)]
  return `rows from (json_to_recordset(${list}) as (${typed})) with ordinality ${name}(${named}, place)`
}

const LATEST = `case length(e.date) when 4 then e.date || '-12-31'
  else ((e.date || '-01')::date + interval '1 month - 1 day')::date::text end`
const EVENTS = itemsOf(
  'd.events',
  { type: 'text', date: 'text', until: 'text', '"startsOn"': 'text', expected: 'boolean', part: 'text', note: 'text' },
  'e',
)

const COLUMNS: Record<MeasureFieldKey, string> = {
  ...ofCoded((key) => `m.${columnName(key)}`),
  slug: 'm.slug',
  firstOn: 'x."firstOn"',
  title: anyOf('m.title'),
  titleJa: `m.title->>'ja'`,
  titleZh: `m.title->>'zh'`,
  summary: anyOf('d.summary'),
  imposer: 'm.imposer',
  targets: `array_to_string(d.targets, '; ')`,
  status: `coalesce(s.status, 'none')`,
  statusSince: `coalesce((select e.date from ${EVENTS} where s.approximate and length(e.date) < 10
    and s."from" in (left(e.date || '-01-01', 10), ${LATEST}) order by e.place limit 1), s."from")`,
  statusBasis: 's.basis',
  statusApproximate: `case when s.approximate then 'yes' when not s.approximate then 'no' end`,
  lastSeenOn: 'x."lastSeenOn"',
  announcedOn: 'x."announcedOn"',
  effectiveOn: 'x."effectiveOn"',
  endedOn: 'x."endedOn"',
  endedBasis: 'x."endedBasis"',
  standing: 'm.standing',
  authorities: gathered(
    `coalesce(a.abbreviation, ${anyOf('a.name')})`,
    'authorities a where a.key = any(m.authorities)',
    'array_position(m.authorities, a.key)',
  ),
  instrumentNumber: 'm.instrument_number',
  instrumentTitle: anyOf(`d.instrument->'title'`),
  legalBasis: `array_to_string(array(select json_array_elements_text(d.instrument->'legalBasis')), '; ')`,
  goods: 'd.goods',
  scope: gathered(
    `i.scheme || ' ' || i.code || ' ' || i.label`,
    itemsOf('d.scope', { scheme: 'text', code: 'text', label: 'text' }, 'i'),
    'i.place',
  ),
  entities: gathered(anyOf('n.name'), itemsOf('d.entities', { name: 'json' }, 'n'), 'n.place'),
  events: gathered(
    `e.date || ' ' || e.type || case when e.expected then '?' else '' end || coalesce(' starts ' || e."startsOn", '')
      || coalesce(' until ' || e.until, '') || coalesce(' [' || e.part || ']', '') || coalesce(' (' || e.note || ')', '')`,
    EVENTS,
    'e.place',
  ),
  relations: gathered(
    `r.type || ' ' || r."to"`,
    itemsOf('d.relations', { type: 'text', '"to"': 'text' }, 'r'),
    'r.place',
  ),
  conflict: 'd.conflict',
  orderNote: 'd."orderNote"',
  sourceCount: 'json_array_length(d.citations)',
  sources: gathered('c.source', itemsOf('d.citations', { source: 'text' }, 'c'), 'c.place', ' '),
  version: 'm.version',
  permalink: `'{url}/measures/' || m.slug`,
}

/** Documents are taken apart once each. */
const FROM = `measures m join versions v on v.measure_id = m.id and v.number = m.version
  cross join json_to_record(v.document) as d(summary json, targets text[], instrument json, goods text, scope json,
    entities json, events json, citations json, relations json, conflict text, "orderNote" text)
  cross join json_to_record(v.derived) as x("firstOn" text, "lastSeenOn" text, "announcedOn" text, "effectiveOn" text,
    "endedOn" text, "endedBasis" text, spans json)
  left join lateral (
    select * from json_to_recordset(x.spans) as s(status text, "from" text, "to" text, basis text, approximate boolean)
    where s."from" <= '{today}' and (s."to" is null or s."to" > '{today}') limit 1) s on true`

/** COPY takes no parameters: `today` is a day and `url` the tracker's address. */
export function copyStatement(today: string, url: string): string {
  const columns = FIELDS.map(({ key }) => `${COLUMNS[key]} as "${key}"`).join(',\n')
  const select = `select ${columns} from ${FROM} where m.archived_at is null order by m.first_earliest desc, m.slug collate "C" desc`
  return `copy (${select.replaceAll('{today}', today).replaceAll('{url}', url)}) to stdout (format csv, header)`
}
