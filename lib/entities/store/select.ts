/** Statements that find entities, and the listings of each. */
import { empty, join, type Sql, sqltag as sql } from '@prisma/client/runtime/client'
import type { Day } from '@/lib/dates'
import { ENTITIES_PER_PAGE, type EntityFilter } from '../filter'
import { nameKey, nameText, widePairs } from '../names'

const IN_LISTS = sql`exists (select 1 from listings l join measures m on m.id = l.measure_id
  where l.entity = e.slug and m.archived_at is null)`

/** Newest first; what begins nowhere stands last. `archived`: with those of records that are in no list. */
const listingsOf = (archived: boolean) => sql`coalesce((
  select json_agg(json_build_object('slug', m.slug, 'title', m.title, 'summary', v.document -> 'summary', 'kind', m.kind,
    'imposer', m.imposer, 'authorities', m.authorities, 'archived', m.archived_at is not null, 'printed', v.document -> 'entities' -> l.position -> 'name',
    'part', l.part, 'address', l.address, 'from', l."from", 'to', l."to", 'events', v.document -> 'events',
    'spans', v.derived -> 'spans', 'lastSeenOn', v.derived -> 'lastSeenOn')
    order by l."from" desc nulls last, m.slug collate "C", l.position)
  from listings l join measures m on m.id = l.measure_id
    join versions v on v.measure_id = m.id and v.known_to is null
  where l.entity = e.slug ${archived ? empty : sql`and m.archived_at is null`}), '[]'::json)`

const OWN = sql`'slug', e.slug, 'name', e.name, 'aliases', e.aliases, 'kind', e.kind, 'country', e.country,
  'parent', e.parent, 'identifiers', e.identifiers`

const BY_NAME = sql`lower(coalesce(e.name ->> 'en', e.slug)) collate "C", e.slug collate "C"`

const isLatin = (text: string) => /^[\x20-\x7e]*$/.test(text)

/** Latin letters are sought from the beginning of a word on, others anywhere. The text has nothing that a pattern knows. */
const patternOf = (text: string) => (isLatin(text) ? `% ${text}%` : `%${text}%`)

/** Those that a name is a name of, in part or in whole. */
const isCalled = (q: string) => {
  const [key, text] = [nameKey(q), nameText(q)]
  // Without a pair the whole table would be asked, which an index of pairs answers with everything.
  const pairs = widePairs(text)
  const within = pairs.length > 0 ? sql`e.pairs @> ${pairs}::text[] and e.text like ${patternOf(text)}` : null
  return sql`(e.keys && ${[key]}::text[] or ${within ?? sql`${text} <> '' and e.text like ${patternOf(text)}`})`
}

const isCurrent = (day: Day) => sql`exists (select 1 from listings l join measures m on m.id = l.measure_id
  where l.entity = e.slug and m.archived_at is null and l."from" <= ${day} and (l."to" is null or l."to" > ${day}))`

/** Without a name: those alone that a record of the lists names. A head of a group that none names is found by its name. */
function conditionsOf({ q, country, listed }: EntityFilter, day: Day): Sql {
  const conditions = [
    q ? isCalled(q) : IN_LISTS,
    ...(country ? [sql`e.country = ${country}`] : []),
    ...(listed === 'now' ? [isCurrent(day)] : listed === 'before' ? [sql`${IN_LISTS} and not ${isCurrent(day)}`] : []),
  ]
  return join(conditions, ' and ')
}

export const selectEntityCount = (filter: EntityFilter, day: Day) =>
  sql`select count(*)::int as count from entities e where ${conditionsOf(filter, day)}`

export const selectEntities = (filter: EntityFilter, day: Day) => sql`
  select json_build_object(${OWN}, 'listings', ${listingsOf(false)}) as found from entities e
  where ${conditionsOf(filter, day)}
  order by ${filter.q ? sql`e.keys && ${[nameKey(filter.q)]}::text[] desc,` : empty} ${BY_NAME}
  offset ${(filter.page - 1) * ENTITIES_PER_PAGE} limit ${ENTITIES_PER_PAGE}`

export const SELECT_COUNTRIES = sql`
  select e.country, count(*)::int as count from entities e where ${IN_LISTS} and e.country is not null
  group by e.country order by count(*) desc, e.country`

/** Who is called so, then the members of that group, then those of whose names it is a beginning, or any part. */
export function selectCalled(q: string, limit: number): Sql {
  const [key, text] = [nameKey(q), nameText(q)]
  const called = sql`select e.slug, case when e.keys && ${[key]}::text[] then 0
      when e.text like ${` ${text}%`} or e.text like ${`%\n ${text}%`} then 2 else 3 end as rank
    from entities e where ${isCalled(q)}`
  return sql`with recursive called as (${called}),
    members as (select e.slug from called c join entities e on e.parent = c.slug where c.rank = 0
      union select e.slug from members m join entities e on e.parent = m.slug),
    found as (select slug, min(rank) as rank from (
      select slug, rank from called union all select slug, 1 from members) all_found group by slug)
    select json_build_object(${OWN}, 'listings', ${listingsOf(false)},
      'rule', (array['exact', 'group', 'begins', 'within'])[f.rank + 1]) as found
    from found f join entities e on e.slug = f.slug
    where f.rank = 0 or ${IN_LISTS}
    order by f.rank, ${BY_NAME} limit ${limit}`
}

const LINKED = sql`json_build_object('slug', o.slug, 'name', o.name)`

const SOURCES = sql`
  select json_agg(cited) from (
    select s.id, s.publisher, s.title, s.language, s.kind, s.published_on as "publishedOn", m.slug as record
    from listings l join measures m on m.id = l.measure_id join versions v on v.measure_id = m.id and v.known_to is null
      join measure_sources c on c.measure_id = m.id join sources s on s.id = c.source_id
    where l.entity = e.slug and (v.document -> 'citations' -> c.position -> 'supports')::jsonb @> '["entities"]'
    order by l."from" desc nulls last, m.slug collate "C", c.position) cited`

/** One, with all that names it, archived records included: they stay readable. */
export const selectEntity = (slug: string) => sql`
  with recursive up as (
    select parent as slug, 1 as depth from entities where slug = ${slug}
    union all select e.parent, u.depth + 1 from up u join entities e on e.slug = u.slug where u.depth < 8)
  select json_build_object(${OWN}, 'listings', ${listingsOf(true)},
    'above', coalesce((select json_agg(${LINKED} order by u.depth) from up u join entities o on o.slug = u.slug), '[]'::json),
    'below', coalesce((select json_agg(${LINKED} order by o.slug) from entities o where o.parent = e.slug), '[]'::json),
    'sources', coalesce((${SOURCES}), '[]'::json)) as found
  from entities e where e.slug = ${slug}`
