/** The state of the list of sources, as its address holds it. */
import { pathTo, withQuery } from '@/lib/addresses'
import { clampPage } from '@/lib/paging'
import { hasControlCharacters } from '@/lib/signs'
import { SOURCE_KINDS, type SourceKind } from './types'

export type SourceFilter = { q: string; kind: SourceKind | null; page: number }
export type SourceFilterKey = keyof SourceFilter
/** A value that means nothing under its key, and was left out. */
export type SourceFilterProblem = { key: SourceFilterKey; value: string }

export const SOURCES_PER_PAGE = 50
/** The longest search text. */
export const SOURCE_QUERY_LIMIT = 200
/** How many sources a picker is offered, and may ask for. */
export const PICKED = { usual: 12, most: 100 }

type RawParams = Record<string, string | string[] | undefined>

export const isSourceQuery = (text: string) => text.length <= SOURCE_QUERY_LIMIT && !hasControlCharacters(text)
const kindOf = (value: string) => SOURCE_KINDS.find((kind) => kind === value) ?? null
const wholeOf = (value: string) => (/^[1-9]\d{0,6}$/.test(value) ? Number(value) : null)

/** Never throws: a value that means nothing falls back alone, and is told. An empty one says nothing. */
export function parseSourceFilter(params: RawParams): { filter: SourceFilter; problems: SourceFilterProblem[] } {
  const given = (key: SourceFilterKey) => [params[key] ?? []].flat().at(-1)?.trim() ?? ''
  const read = {
    q: isSourceQuery(given('q')) ? given('q') : null,
    kind: kindOf(given('kind')),
    page: wholeOf(given('page')),
  }
  const keys: SourceFilterKey[] = ['q', 'kind', 'page']
  const problems = keys
    .filter((key) => given(key) !== '' && read[key] === null)
    .map((key) => ({ key, value: given(key) }))
  return { filter: { q: read.q ?? '', kind: read.kind, page: read.page ?? 1 }, problems }
}

/** A page beyond the last one is the last. */
export function withinPages(filter: SourceFilter, found: number): SourceFilter {
  return { ...filter, page: clampPage({ page: filter.page, perPage: SOURCES_PER_PAGE, total: found }) }
}

/** How many a picker asks for; null when it is no such number. */
export function parsePickLimit(text: string | null): number | null {
  if (text === null || text === '') return PICKED.usual
  const limit = wholeOf(text)
  return limit !== null && limit <= PICKED.most ? limit : null
}

/** The address of the list in this state; what is as by default is left out. */
export function sourcesHref({ q, kind, page }: SourceFilter) {
  const params = new URLSearchParams()
  if (q) params.set('q', q)
  if (kind) params.set('kind', kind)
  if (page > 1) params.set('page', String(page))
  return withQuery(pathTo('sources'), params)
}
