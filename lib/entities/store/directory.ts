/** The entities whose names the editors have gathered: one that a record names for the first time is taken from here. */
import shipped from '@/prisma/data/entities.json'
import { nameKeys } from '../names'
import { type Entity, namesOf } from '../types'

export const DIRECTORY = shipped.entities as Entity[]

const bySlug = new Map(DIRECTORY.map((entity) => [entity.slug, entity]))
let byKey: Map<string, Entity> | undefined

export const findBySlug = (slug: string): Entity | null => bySlug.get(slug) ?? null

export function findByKey(key: string): Entity | null {
  byKey ??= new Map(DIRECTORY.flatMap((entity) => nameKeys(namesOf(entity)).map((known) => [known, entity] as const)))
  return byKey.get(key) ?? null
}

/** The entity with those above it, the highest first: a row may refer to one that is there. */
export function withParents(entity: Entity): Entity[] {
  const parent = entity.parent === null ? null : findBySlug(entity.parent)
  return parent ? [...withParents(parent), entity] : [{ ...entity, parent: null }]
}
