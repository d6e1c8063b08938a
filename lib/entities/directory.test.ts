import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { nameKey } from './names'
import { entitySchema } from './schema'
import { type Entity, namesOf } from './types'

const read = (file: string) => JSON.parse(readFileSync(`prisma/data/${file}.json`, 'utf8'))
const ENTITIES: Entity[] = read('entities').entities
const LISTED: { entity?: string; name: object }[] = read('dataset').measures.flatMap(
  ({ entities }: { entities?: { entity?: string; name: object }[] }) => entities ?? [],
)
const SLUGS = ENTITIES.map(({ slug }) => slug)

it('every entity is whole, and stands once and in order', () => {
  for (const entity of ENTITIES) expect(entitySchema.parse(entity)).toEqual(entity)
  expect(SLUGS).toEqual([...new Set(SLUGS)].sort())
})

it('every group leads to one that is there, and to a head', () => {
  const parents = new Map(ENTITIES.map(({ slug, parent }) => [slug, parent]))
  for (const slug of SLUGS) {
    const above: string[] = []
    for (let at = parents.get(slug); at; at = parents.get(at)) {
      expect(SLUGS).toContain(at)
      expect(above).not.toContain(at)
      above.push(at)
    }
  }
})

it('no name is of two', () => {
  const owners = new Map<string, string>()
  for (const entity of ENTITIES)
    for (const name of namesOf(entity)) {
      const key = nameKey(name)
      expect([entity.slug, name]).toEqual([owners.get(key) ?? entity.slug, name])
      owners.set(key, entity.slug)
    }
})

it('whoever a shipped record names is one of them', () => {
  expect(LISTED.length).toBeGreaterThan(190)
  for (const { entity } of LISTED) expect(SLUGS).toContain(entity)
})
