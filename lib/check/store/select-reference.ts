/** One statement, so that all of it is of one moment: what a browser checks a list against. */
import { type Sql, sqltag as sql } from '@prisma/client/runtime/client'
import { termOfGroup } from '@/lib/search/fit'

/** More records than this are no small file, and no browser's work. */
export const MOST_RECORDS = 10_000

const RECORDS = sql`
  select json_agg(json_build_object('slug', m.slug, 'version', m.version, 'title', m.title, 'imposer', m.imposer, 'kind', m.kind,
    'authorities', m.authorities, 'scope', v.document -> 'scope', 'summary', v.document -> 'summary', 'goods', v.document -> 'goods',
    'events', v.document -> 'events', 'spans', v.derived -> 'spans', 'lastSeenOn', v.derived -> 'lastSeenOn')
    order by m.slug collate "C")
  from measures m join versions v on v.measure_id = m.id and v.known_to is null
  where m.archived_at is null`

const ENTITIES = sql`
  select json_agg(json_build_object('slug', e.slug, 'name', e.name, 'aliases', e.aliases, 'parent', e.parent,
    'identifiers', e.identifiers, 'listings', coalesce((
      select json_agg(json_build_object('slug', m.slug, 'part', l.part) order by m.slug collate "C", l.position)
      from listings l join measures m on m.id = l.measure_id where l.entity = e.slug and m.archived_at is null), '[]'::json))
    order by e.slug collate "C")
  from entities e`

const AUTHORITIES = sql`
  select json_agg(json_build_object('key', a.key, 'name', a.name, 'abbreviation', a.abbreviation) order by a.key collate "C")
  from authorities a`

/** The records that have a word of a group, by the term of the index. */
const ofGroups = (keys: readonly string[]) => sql`
  select json_object_agg(g.term, coalesce((
    select json_agg(i.slug order by i.slug collate "C") from measure_index i where i.grams @> array[g.term]), '[]'::json))
  from unnest(${keys.map(termOfGroup)}::text[]) g(term)`

export const selectReference = (groups: readonly string[]): Sql => sql`
  with version as (select version from data_versions), size as (select count(*) as records from measures)
  select v.version, s.records > ${MOST_RECORDS} as "isTooLarge",
    (select to_char(since at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') from data_moments where version = v.version) as since,
    case when s.records <= ${MOST_RECORDS} then (${RECORDS}) end as records,
    case when s.records <= ${MOST_RECORDS} then (${ENTITIES}) end as entities,
    (${AUTHORITIES}) as authorities,
    case when s.records <= ${MOST_RECORDS} then (${ofGroups(groups)}) end as subjects
  from version v, size s`

/** When a version of the data began, and the next one after it. Null in both where nobody wrote it down. */
export const selectMoment = (version: number): Sql => sql`
  select d.version as current,
    (select to_char(since at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') from data_moments where version = ${version}) as "from",
    (select to_char(since at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') from data_moments
      where version > ${version} order by version limit 1) as "to"
  from data_versions d`
