/** What is read of a record: a row is one JSON value, which assemble.ts makes the record of. */

import { type Sql, sqltag as sql } from '@prisma/client/runtime/client'

const AUTHORITIES = sql`
  select json_agg(json_build_object('key', a.key, 'name', a.name, 'abbreviation', a.abbreviation,
    'country', a.country, 'url', a.url) order by array_position(m.authorities, a.key))
  from authorities a where a.key = any(m.authorities)`

const SOURCES = sql`
  select json_agg(json_build_object('id', s.id, 'url', s.url,
    'publisher', s.publisher, 'origin', s.origin, 'publisherCountry', s.publisher_country, 'kind', s.kind, 'title', s.title,
    'publishedOn', s.published_on, 'language', s.language, 'archiveUrl', s.archive_url, 'opened', s.opened
  ) order by c.position)
  from measure_sources c join sources s on s.id = c.source_id where c.measure_id = m.id`

const RELATED = sql`
  select json_agg(json_build_object('slug', o.slug, 'title', o.title, 'kind', o.kind) order by r.position)
  from relations r join measures o on o.id = r.to_id where r.from_id = m.id`

// An archived record is hidden: it does not answer from behind either.
const RELATED_BY = sql`
  select json_agg(json_build_object('type', r.type, 'certainty', r.certainty, 'note', r.note, 'slug', o.slug,
    'title', o.title, 'kind', o.kind) order by o.first_earliest, o.slug collate "C")
  from relations r join measures o on o.id = r.from_id where r.to_id = m.id and o.archived_at is null`

const instant = (at: Sql) => sql`to_char(${at} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`

const DOCUMENT = sql`'document', v.document, 'derived', v.derived`
const LISTED = sql`${DOCUMENT}, 'version', m.version, 'authorities', coalesce((${AUTHORITIES}), '[]'::json)`
const MEASURE = sql`${LISTED}, 'id', m.id, 'archivedAt', ${instant(sql`m.archived_at`)},
    'updatedAt', ${instant(sql`v.known_from`)},
    'sources', coalesce((${SOURCES}), '[]'::json),
    'related', coalesce((${RELATED}), '[]'::json),
    'relatedBy', coalesce((${RELATED_BY}), '[]'::json)`

const CURRENT = sql`from measures m join versions v on v.measure_id = m.id and v.number = m.version`

/** Whole records. Append joins, conditions on `m` and an order; each row's only column is `stored`. */
export const SELECT_MEASURES = sql`select json_build_object(${MEASURE}) as stored ${CURRENT}`

/** The same, each with how new the data is at the moment at which it is read. */
export const SELECT_VERSIONED = sql`
  select json_build_object(${MEASURE}) as stored, (select version from data_versions) as version ${CURRENT}`

/** What `FIELDS` tell: no other table is asked but for the names of authorities. */
export const SELECT_LISTED = sql`select json_build_object(${LISTED}) as stored ${CURRENT}`

/** The same, and the numbers of the sources: what a file of all records holds. */
export const SELECT_FILED = sql`
  select json_build_object(${LISTED}, 'sourceIds', array(
    select c.source_id from measure_sources c where c.measure_id = m.id order by c.position)) as stored ${CURRENT}`

/** What the chart draws of a record, and the records that it speaks of. */
export const SELECT_CHARTED = sql`select json_build_object(${DOCUMENT}) as stored ${CURRENT}`

/** Names alone, for who picks a record. */
export const SELECT_NAMED = sql`select m.slug, m.title from measures m`
