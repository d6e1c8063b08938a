/** The state of the list of entities, as its address holds it. */
import { pathTo, withQuery } from '@/lib/addresses'
import { COUNTRIES } from '@/lib/countries'
import { hasControlCharacters } from '@/lib/signs'

/** `now`: a listing of it holds today. `before`: none does any more, or not yet. */
export const LISTED = ['now', 'before'] as const
export type ListedState = (typeof LISTED)[number]

export type EntityFilter = { q: string; country: string | null; listed: ListedState | null; page: number }
export type EntityFilterKey = keyof EntityFilter
/** A value that means nothing under its key, and was left out. */
export type EntityFilterProblem = { key: EntityFilterKey; value: string }

export const ENTITIES_PER_PAGE = 50
/** The longest name that is looked for. */
export const NAME_LIMIT = 300

type RawParams = Record<string, string | string[] | undefined>

const readName = (text: string) => (text.length <= NAME_LIMIT && !hasControlCharacters(text) ? text : null)
const readPage = (text: string) => (/^[1-9]\d{0,6}$/.test(text) ? Number(text) : null)

/** Never throws: a value that means nothing falls back alone, and is told. An empty one says nothing. */
export function parseEntityFilter(params: RawParams): { filter: EntityFilter; problems: EntityFilterProblem[] } {
  const given = (key: EntityFilterKey) => [params[key] ?? []].flat().at(-1)?.trim() ?? ''
  const read = {
    q: readName(given('q')),
    country: COUNTRIES.has(given('country')) ? given('country') : null,
    listed: LISTED.find((state) => state === given('listed')) ?? null,
    page: readPage(given('page')),
  }
  const keys: EntityFilterKey[] = ['q', 'country', 'listed', 'page']
  const problems = keys
    .filter((key) => given(key) !== '' && read[key] === null)
    .map((key) => ({ key, value: given(key) }))
  return { filter: { ...read, q: read.q ?? '', page: read.page ?? 1 }, problems }
}

/** The address of the list in this state; what is as by default is left out. */
export function entitiesHref({ q, country, listed, page }: Partial<EntityFilter>) {
  const params = new URLSearchParams()
  if (q) params.set('q', q)
  if (country) params.set('country', country)
  if (listed) params.set('listed', listed)
  if (page && page > 1) params.set('page', String(page))
  return withQuery(pathTo('entities'), params)
}
