/** Every read of entities. */
import 'server-only'
import { cache } from 'react'
import { reader } from '@/lib/database/client'
import { queryVersioned } from '@/lib/database/version'
import type { Day } from '@/lib/dates'
import { parseSearch } from '@/lib/search/words'
import type { EntityFilter } from '../filter'
import { nameKey } from '../names'
import type { EntityInGroup, FoundEntity, ListedBy } from '../types'
import { SELECT_COUNTRIES, selectCalled, selectEntities, selectEntity, selectEntityCount } from './select'

type Found<Read> = { found: Read }

export async function countEntities(filter: EntityFilter, day: Day): Promise<number> {
  const [row] = await queryVersioned<{ count: number }>(selectEntityCount(filter, day))
  return row?.count ?? 0
}

/** The filter's page, by name. */
export const listEntities = async (filter: EntityFilter, day: Day): Promise<ListedBy[]> =>
  (await reader().$queryRaw<Found<ListedBy>[]>(selectEntities(filter, day))).map(({ found }) => found)

/** How many there are of each country, the most frequent first. */
export const listEntityCountries = () => queryVersioned<{ country: string; count: number }>(SELECT_COUNTRIES)

export const getEntity = cache(async (slug: string): Promise<EntityInGroup | null> => {
  const [row] = await reader().$queryRaw<Found<EntityInGroup>[]>(selectEntity(slug))
  return row?.found ?? null
})

/** One letter is the beginning of too much. */
const LEAST = 2

/** Whom a search text names, as far as somebody is called so; `limit` at most. */
export async function findEntities(q: string, limit: number): Promise<FoundEntity[]> {
  const name = parseSearch(q).present.join(' ')
  if ([...nameKey(name)].length < LEAST) return []
  return (await queryVersioned<Found<FoundEntity>>(selectCalled(name, limit))).map(({ found }) => found)
}
