/** What is read of a record: a row is one JSON value in the shape of `Measure`, or of what the fields of files are of. */

import { join, raw, sqltag as sql } from '@prisma/client/runtime/client'
import { columnName } from '@/lib/database/column-name'
import { CODED_KEYS } from '@/lib/measures/codes'

const AUTHORITIES = sql`
  select json_agg(json_build_object('key', a.key, 'name', a.name, 'abbreviation', a.abbreviation,
    'country', a.country, 'url', a.url) order by array_position(m.authorities, a.key))
  from authorities a where a.key = any(m.authorities)`

const EVENT = sql`'type', e.type, 'date', e.date, 'until', e.until, 'startsOn', e.starts_on,
  'expected', e.expected, 'part', e.part, 'note', e.note`
const EVENTS = sql`
  select json_agg(json_build_object(${EVENT},
    'citations', coalesce((
      select json_agg(c.position order by ec.position)
      from event_citations ec join citations c on c.id = ec.citation_id where ec.event_id = e.id), '[]'::json)
  ) order by e.position)
  from measure_events e where e.measure_id = m.id`

const SPANS = sql`
  select json_agg(json_build_object('status', s.status, 'from', s."from", 'to', s."to", 'basis', s.basis,
    'approximate', s.approximate) order by s.position)
  from status_spans s where s.measure_id = m.id`

const CITATIONS = sql`
  select json_agg(json_build_object('supports', c.supports, 'stance', c.stance, 'quote', c.quote,
    'quoteLanguage', c.quote_language, 'note', c.note, 'source', json_build_object('id', s.id, 'url', s.url,
    'publisher', s.publisher, 'origin', s.origin, 'publisherCountry', s.publisher_country, 'kind', s.kind, 'title', s.title,
    'publishedOn', s.published_on, 'language', s.language, 'archiveUrl', s.archive_url, 'opened', s.opened)
  ) order by c.position)
  from citations c join sources s on s.id = c.source_id where c.measure_id = m.id`

const SCOPE = sql`
  select json_agg(json_build_object('scheme', i.scheme, 'code', i.code, 'label', i.label, 'basis', i.basis)
    order by i.position)
  from scope_items i where i.measure_id = m.id`

const ENTITIES = sql`
  select json_agg(json_build_object('name', n.name, 'kind', n.kind, 'country', n.country) order by n.position)
  from listed_entities n where n.measure_id = m.id`

const RELATIONS = sql`
  select json_agg(json_build_object('type', r.type, 'certainty', r.certainty, 'note', r.note, 'slug', o.slug,
    'title', o.title, 'kind', o.kind) order by r.position)
  from relations r join measures o on o.id = r.to_id where r.from_id = m.id`

// An archived record is hidden: it does not answer from behind either.
const RELATED_BY = sql`
  select json_agg(json_build_object('type', r.type, 'certainty', r.certainty, 'note', r.note, 'slug', o.slug,
    'title', o.title, 'kind', o.kind) order by o.first_earliest, o.slug collate "C")
  from relations r join measures o on o.id = r.from_id where r.to_id = m.id and o.archived_at is null`

const INSTRUMENT = sql`
  case when m.instrument_number is null and m.instrument_title::text = '{}' and m.legal_basis = '{}' then null
  else json_build_object('number', m.instrument_number, 'title', m.instrument_title, 'legalBasis', m.legal_basis) end`

const CODES = join(CODED_KEYS.map((key) => raw(`'${key}', m.${columnName(key)}`)))

const OWN = sql`
    'slug', m.slug, 'version', m.version, ${CODES}, 'title', m.title, 'summary', m.summary,
    'imposer', m.imposer, 'targets', m.targets,
    'goods', m.goods, 'conflict', m.conflict, 'orderNote', m.order_note, 'instrument', ${INSTRUMENT},
    'firstOn', m.first_on, 'announcedOn', m.announced_on, 'effectiveOn', m.effective_on, 'endedOn', m.ended_on,
    'endedBasis', m.ended_basis, 'lastSeenOn', m.last_seen_on, 'standing', m.standing,
    'authorities', coalesce((${AUTHORITIES}), '[]'::json),
    'scope', coalesce((${SCOPE}), '[]'::json),
    'spans', coalesce((${SPANS}), '[]'::json)`

const MEASURE = sql`
  json_build_object(${OWN}, 'id', m.id, 'official', m.official,
    'archivedAt', to_char(m.archived_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
    'updatedAt', (select to_char(max(v.at) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
      from revisions v where v.measure_id = m.id),
    'entities', coalesce((${ENTITIES}), '[]'::json),
    'events', coalesce((${EVENTS}), '[]'::json),
    'citations', coalesce((${CITATIONS}), '[]'::json),
    'relations', coalesce((${RELATIONS}), '[]'::json),
    'relatedBy', coalesce((${RELATED_BY}), '[]'::json))`

/** Whole records. Append joins, conditions on `m` and an order; each row's only column is `measure`. */
export const SELECT_MEASURES = sql`select ${MEASURE} as measure from measures m`

/** The same, each with how new the data is at the moment at which it is read. */
export const SELECT_VERSIONED = sql`
  select ${MEASURE} as measure, (select version from data_versions) as version from measures m`

/** What `FIELDS` tell, in half the time: of a whole record's parts they leave out the ones that cost most. */
export const SELECT_LISTED = sql`
  select json_build_object(${OWN},
    'entities', coalesce((select json_agg(json_build_object('name', n.name) order by n.position)
      from listed_entities n where n.measure_id = m.id), '[]'::json),
    'events', coalesce((select json_agg(json_build_object(${EVENT}) order by e.position)
      from measure_events e where e.measure_id = m.id), '[]'::json),
    'citations', coalesce((select json_agg(json_build_object('source', json_build_object('url', s.url)) order by c.position)
      from citations c join sources s on s.id = c.source_id where c.measure_id = m.id), '[]'::json),
    'relations', coalesce((select json_agg(json_build_object('type', r.type, 'slug', o.slug) order by r.position)
      from relations r join measures o on o.id = r.to_id where r.from_id = m.id), '[]'::json)) as measure
  from measures m`

/** Names alone, for who picks a record. */
export const SELECT_NAMED = sql`
  select json_build_object('slug', m.slug, 'title', m.title) as measure from measures m`

/** What the chart draws of a record, and the records that it speaks of. */
export const SELECT_CHARTED = sql`
  select json_build_object('slug', m.slug, 'title', m.title, 'kind', m.kind, 'imposer', m.imposer,
    'category', m.category, 'formality', m.formality, 'authorities', m.authorities,
    'firstEarliest', m.first_earliest, 'lastLatest', m.last_latest, 'lastSeenOn', m.last_seen_on,
    'spans', coalesce((${SPANS}), '[]'::json),
    'events', coalesce((select json_agg(json_build_object('type', e.type, 'earliest', e.earliest, 'latest', e.latest)
      order by e.position) from measure_events e where e.measure_id = m.id), '[]'::json),
    'relations', coalesce((select json_agg(json_build_object('type', r.type, 'slug', o.slug) order by r.position)
      from relations r join measures o on o.id = r.to_id where r.from_id = m.id), '[]'::json)) as measure
  from measures m`
