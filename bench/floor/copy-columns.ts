/** The columns of the CSV export as SQL, for COPY: what somebody with psql would write. */

import { ofCoded } from '@/bench/product/codes'
import { FIELDS, type MeasureFieldKey } from '@/bench/product/filters'
import { columnName } from '@/bench/product/record'

const anyOf = (column: string) => `coalesce(${column}->>'en', ${column}->>'ja', ${column}->>'zh', '')`
const gathered = (text: string, from: string, order: string, separator = '; ') =>
  `(select string_agg(${text}, '${separator}' order by ${order}) from ${from})`

const SPAN_TODAY = `status_spans s where s.measure_id = m.id and s."from" <= '{today}'
  and (s."to" is null or s."to" > '{today}')`

const COLUMNS: Record<MeasureFieldKey, string> = {
  ...ofCoded((key) => `m.${columnName(key)}`),
  slug: 'm.slug',
  firstOn: 'm.first_on',
  title: anyOf('m.title'),
  titleJa: `m.title->>'ja'`,
  titleZh: `m.title->>'zh'`,
  summary: anyOf('m.summary'),
  imposer: 'm.imposer',
  targets: `array_to_string(m.targets, '; ')`,
  status: `coalesce((select s.status from ${SPAN_TODAY}), 'none')`,
  statusSince: `(select coalesce((select e.date from measure_events e where s.approximate and e.measure_id = m.id
    and length(e.date) < 10 and s."from" in (e.earliest, e.latest) order by e.position limit 1), s."from") from ${SPAN_TODAY})`,
  statusBasis: `(select s.basis from ${SPAN_TODAY})`,
  statusApproximate: `(select case when s.approximate then 'yes' else 'no' end from ${SPAN_TODAY})`,
  lastSeenOn: 'm.last_seen_on',
  announcedOn: 'm.announced_on',
  effectiveOn: 'm.effective_on',
  endedOn: 'm.ended_on',
  endedBasis: 'm.ended_basis',
  standing: 'm.standing',
  authorities: gathered(
    `coalesce(a.abbreviation, ${anyOf('a.name')})`,
    'authorities a where a.key = any(m.authorities)',
    'array_position(m.authorities, a.key)',
  ),
  instrumentNumber: 'm.instrument_number',
  instrumentTitle: anyOf('m.instrument_title'),
  legalBasis: `array_to_string(m.legal_basis, '; ')`,
  goods: 'm.goods',
  scope: gathered(
    `i.scheme || ' ' || i.code || ' ' || i.label`,
    'scope_items i where i.measure_id = m.id',
    'i.position',
  ),
  entities: gathered(anyOf('n.name'), 'listed_entities n where n.measure_id = m.id', 'n.position'),
  events: gathered(
    `e.date || ' ' || e.type || case when e.expected then '?' else '' end || coalesce(' starts ' || e.starts_on, '')
      || coalesce(' until ' || e.until, '') || coalesce(' [' || e.part || ']', '') || coalesce(' (' || e.note || ')', '')`,
    'measure_events e where e.measure_id = m.id',
    'e.position',
  ),
  relations: gathered(
    `r.type || ' ' || o.slug`,
    'relations r join measures o on o.id = r.to_id where r.from_id = m.id',
    'r.position',
  ),
  conflict: 'm.conflict',
  orderNote: 'm.order_note',
  sourceCount: '(select count(*) from citations c where c.measure_id = m.id)',
  sources: gathered(
    's.url',
    'citations c join sources s on s.id = c.source_id where c.measure_id = m.id',
    'c.position',
    ' ',
  ),
  version: 'm.version',
  permalink: `'{url}/measures/' || m.slug`,
}

/** COPY takes no parameters: `today` is a day and `url` the tracker's address. */
export function copyStatement(today: string, url: string): string {
  const columns = FIELDS.map(({ key }) => `${COLUMNS[key]} as "${key}"`).join(',\n')
  const select = `select ${columns} from measures m where m.archived_at is null order by m.first_earliest desc, m.slug collate "C" desc`
  return `copy (${select.replaceAll('{today}', today).replaceAll('{url}', url)}) to stdout (format csv, header)`
}
