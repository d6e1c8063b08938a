/** What is asked of the floor's tables, as prepared statements: named, so that each connection reads its text once. */
import type pg from 'pg'
import { fold, rangeOf } from '@/bench/product/record'

const contains = (word: string) =>
  `%${fold(word)
    .replaceAll('"', '')
    .replace(/[\\%_]/g, '\\$&')}%`

/**
 * Prepared, and yet planned for the values of each request: the plan for any word takes the trigram index for all of them,
 * which has nothing of words of two characters and reads all of itself. Of 10,000 records a list then took 117 ms instead of 10.
 */
export const floorConnection = (max: number): pg.PoolConfig => ({
  connectionString: process.env.DATABASE_URL,
  max,
  options: '-c plan_cache_mode=force_custom_plan',
})

type Condition = { where: (place: string) => string; valueOf: (given: string) => string }

/**
 * By the key of the address. A record reaches from its first step to its last: whether a step lies between both ends of
 * a range is more than these tables know. In force on a day is more, too: the list begins at that day.
 */
const CONDITIONS: Record<string, Condition> = {
  category: { where: (place) => `category = ${place}`, valueOf: (given) => given },
  from: { where: (place) => `last_on >= ${place}`, valueOf: (given) => rangeOf(given).earliest },
  to: { where: (place) => `first_on <= ${place}`, valueOf: (given) => rangeOf(given).latest },
  inForceOn: { where: (place) => `first_on <= ${place}`, valueOf: (given) => given },
  q: { where: (place) => `text like ${place}`, valueOf: contains },
}

const SOURCES = `(
  select json_agg(json_build_object('url', s.url, 'publisher', s.publisher, 'title', s.title, 'kind', s.kind,
    'language', s.language, 'publishedOn', s.published_on) order by c.position)
  from floor.measure_sources c join floor.sources s on s.id = c.source_id where c.measure_id = m.id) as sources`
const PAGE = 'order by first_on desc, slug desc limit 50'

/** By name: what is selected of the records, and what comes after the conditions. */
const SELECTS = {
  count: ['count(*)::int as total', ''],
  list: [
    `slug, title, summary, category, imposer, kind, first_on::text as "firstOn", last_on::text as "lastOn", status, ${SOURCES}`,
    PAGE,
  ],
  rows: [`slug, title, category, imposer, kind, first_on::text as "firstOn", status`, PAGE],
  category: [`'category' as facet, category as value, count(*)::int as count`, 'group by category'],
  imposer: [`'imposer' as facet, imposer as value, count(*)::int as count`, 'group by imposer'],
  status: [`'status' as facet, status as value, count(*)::int as count`, 'group by status'],
  charted: [`slug, title, category, first_on::text as "firstOn", closed_on::text as "closedOn"`, ''],
} as const
export type FloorSelect = keyof typeof SELECTS
export const FLOOR_FACETS = ['category', 'imposer', 'status'] as const

/** `except`: the key of a facet, whose own condition does not limit its counts. */
export function floorQuery(select: FloorSelect, params: URLSearchParams, except?: string): pg.QueryConfig<string[]> {
  const asked = [...params].flatMap(([key, given]) => {
    const condition = key === except ? undefined : CONDITIONS[key]
    return condition ? [{ key, given, condition }] : []
  })
  const where = asked.map(({ condition }, index) => condition.where(`$${index + 1}`))
  const [columns, rest] = SELECTS[select]
  return {
    name: [select, ...asked.map(({ key }) => key)].join(' '),
    text: `select ${columns} from floor.measures m ${where.length > 0 ? `where ${where.join(' and ')}` : ''} ${rest}`,
    values: asked.map(({ condition, given }) => condition.valueOf(given)),
  }
}
