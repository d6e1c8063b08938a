/** What is read of a record: a row is one JSON value, which assemble.ts makes the record of. */

import { type Sql, sqltag as sql } from '@prisma/client/runtime/client'

const AUTHORITIES = sql`
  select json_agg(json_build_object('key', a.key, 'name', a.name, 'abbreviation', a.abbreviation,
    'country', a.country, 'url', a.url) order by array_position(m.authorities, a.key))
  from authorities a where a.key = any(m.authorities)`

// Rows of a sorted list, and no objects that are built key by key: a fifth less time.
const SOURCES = sql`
  select json_agg(cited) from (
    select s.id, s.url, s.publisher, s.origin, s.publisher_country as "publisherCountry", s.kind, s.title,
      s.published_on as "publishedOn", s.language, s.archive_url as "archiveUrl", s.opened
    from measure_sources c join sources s on s.id = c.source_id where c.measure_id = m.id order by c.position) cited`

const RELATED = sql`
  select json_agg(named) from (
    select o.slug, o.title, o.kind from relations r join measures o on o.id = r.to_id
    where r.from_id = m.id order by r.position) named`

// An archived record is hidden: it does not answer from behind either.
const RELATED_BY = sql`
  select json_agg(named) from (
    select r.type, r.certainty, r.note, o.slug, o.title, o.kind from relations r join measures o on o.id = r.from_id
    where r.to_id = m.id and o.archived_at is null order by o.first_earliest, o.slug collate "C") named`

const instant = (at: Sql) => sql`to_char(${at} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`

const DOCUMENT = sql`'document', v.document, 'derived', v.derived`
const LISTED = sql`${DOCUMENT}, 'version', m.version, 'authorities', coalesce((${AUTHORITIES}), '[]'::json)`
const CITED = sql`'sources', coalesce((${SOURCES}), '[]'::json)`
const SHOWN = sql`${LISTED}, ${CITED}, 'id', m.id`
const MEASURE = sql`${SHOWN}, 'archivedAt', ${instant(sql`m.archived_at`)},
    'updatedAt', ${instant(sql`v.known_from`)},
    'related', coalesce((${RELATED}), '[]'::json),
    'relatedBy', coalesce((${RELATED_BY}), '[]'::json)`

// By the index of those without an end: by its number the older ones of a record would be looked at, too.
const CURRENT = sql`from measures m join versions v on v.measure_id = m.id and v.known_to is null`

/** Whole records. Append joins, conditions on `m` and an order; each row's only column is `stored`. */
export const SELECT_MEASURES = sql`select json_build_object(${MEASURE}) as stored ${CURRENT}`

/** What the lines of a list tell: their links stand on their own pages. */
export const SELECT_SHOWN = sql`select json_build_object(${SHOWN}) as stored ${CURRENT}`

/** What `FIELDS` tell: no other table is asked but for the names of authorities. */
export const SELECT_LISTED = sql`select json_build_object(${LISTED}) as stored ${CURRENT}`

// A file hands the document on as it stands: within another value its text would be read and written again.
const FILED = sql`'derived', v.derived, 'version', m.version, 'slug', m.slug, 'kind', m.kind, 'authorities', m.authorities`

/** The document, and beside it what a file of all records adds, with the numbers of the sources. */
export const SELECT_FILED = sql`
  select v.document::text as document, json_build_object(${FILED}, 'sourceIds', array(
    select c.source_id from measure_sources c where c.measure_id = m.id order by c.position)) as stored ${CURRENT}`

/** The same with the sources themselves, and how new the data is at the moment at which it is read: a short file. */
export const SELECT_VERSIONED = sql`
  select v.document::text as document, json_build_object(${FILED}, ${CITED}) as stored,
    (select version from data_versions) as version ${CURRENT}`

/** What the chart draws of a record, and the records that it speaks of. */
export const SELECT_CHARTED = sql`select json_build_object(${DOCUMENT}) as stored ${CURRENT}`

/** Names alone, for who picks a record. */
export const SELECT_NAMED = sql`select m.slug, m.title from measures m`
