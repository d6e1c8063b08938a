/** Every write of entities: who is named in a record is found by their name, or added. */
import { DIRECTORY, findByKey, findBySlug, withParents } from './directory'
import 'server-only'
import { raw, sqltag as sql } from '@prisma/client/runtime/client'
import type { Transaction } from '@/lib/database/client'
import { insertRows } from '@/lib/database/insert-rows'
import type { ListedEntity } from '@/lib/measures/types'
import { nameKeys, nameText, widePairs } from '../names'
import { proposeEntitySlug } from '../slug'
import { type Entity, namesOf } from '../types'

/** Who is named, as far as it tells who that is. */
export type NamedEntity = Pick<ListedEntity, 'name' | 'kind' | 'country' | 'entity'>

/** Each name of it begins with a space, so that one pattern finds where a word begins. */
const textOf = (names: readonly string[]) => [...new Set(names.map((name) => ` ${nameText(name)}`))].join('\n')

/** Of one as its table has it. */
export const entityRow = (entity: Entity) => {
  const names = namesOf(entity)
  const text = textOf(names)
  return { ...entity, keys: nameKeys(names), text, pairs: widePairs(text) }
}

type KnownEntity = Pick<Entity, 'slug' | 'kind'> & { keys: string[]; names: string[] }

/** A person or a place that bears the name of a company is somebody else. */
const APART = new Set<string>(['person', 'region'])
const mayBe = (one: { kind: string }, other: { kind: string }) =>
  one.kind === other.kind || !(APART.has(one.kind) || APART.has(other.kind))

const keysOf = ({ name }: NamedEntity) => nameKeys(Object.values(name))

/** Those of these slugs and keys, with the names of each and of its group: one statement, which every save waits for. */
const readKnown = (tx: Transaction, slugs: readonly string[], keys: readonly string[]) => tx.$queryRaw<KnownEntity[]>`
  with recursive own as (
      select slug, kind, keys, parent from entities where slug = any(${[...slugs]}) or keys && ${[...keys]}::text[]),
    above as (
      select slug as own, slug, parent, 0 as depth from own
      union all select a.own, e.slug, e.parent, a.depth + 1 from above a join entities e on e.slug = a.parent where a.depth < 8),
    called as (
      select a.own, array_agg(distinct n.name order by n.name) as names from above a join entities e on e.slug = a.slug,
        lateral (select value as name from jsonb_each_text(e.name) union all select unnest(e.aliases)) n
      group by a.own)
  select o.slug, o.kind, o.keys, coalesce(c.names, '{}') as names
  from own o left join called c on c.own = o.slug order by o.slug`

/** What is there, and what is added to it on the way. */
class Register {
  readonly added: Entity[] = []
  private readonly slugs = new Set<string>()
  private readonly byKey = new Map<string, { slug: string; kind: string }[]>()

  constructor(known: readonly KnownEntity[]) {
    for (const entity of known) this.note(entity, entity.keys)
  }

  private note(entity: Pick<Entity, 'slug' | 'kind'>, keys: readonly string[]) {
    this.slugs.add(entity.slug)
    for (const key of keys) this.byKey.set(key, [...(this.byKey.get(key) ?? []), entity])
  }

  private add(entity: Entity): string {
    for (const one of withParents(entity)) {
      if (this.slugs.has(one.slug)) continue
      this.added.push(one)
      this.note(one, nameKeys(namesOf(one)))
    }
    return entity.slug
  }

  private addNamed({ name, kind, country }: NamedEntity, given: string | null): string {
    const proposed = given ?? proposeEntitySlug(name.en ?? Object.values(name)[0] ?? kind)
    let slug = proposed
    for (let number = 2; this.slugs.has(slug) || (!given && findBySlug(slug)); number += 1)
      slug = `${proposed}-${number}`
    return this.add({ slug, name, aliases: [], kind, country, parent: null, identifiers: {} })
  }

  slugOf(named: NamedEntity): string {
    const { entity: given } = named
    if (given !== null) {
      if (this.slugs.has(given)) return given
      const gathered = findBySlug(given)
      return gathered ? this.add(gathered) : this.addNamed(named, given)
    }
    const keys = keysOf(named)
    for (const key of keys) {
      const known = (this.byKey.get(key) ?? []).find((one) => mayBe(one, named))
      if (known) return known.slug
    }
    for (const key of keys) {
      const gathered = findByKey(key)
      if (gathered && mayBe(gathered, named)) return this.add(gathered)
    }
    return this.addNamed(named, null)
  }
}

type Lookup = {
  /** The slug of each of these, in their order. */
  slugs: string[]
  /** Under which names each entity is known, those of its group included: what the lists find its records by. */
  names: Map<string, string[]>
}

const proposedOf = ({ entity, name }: NamedEntity) =>
  entity ?? proposeEntitySlug(name.en ?? Object.values(name)[0] ?? '')

/** Who each of these is; those that are new are added. */
async function lookUp(tx: Transaction, named: readonly NamedEntity[]): Promise<Lookup> {
  if (named.length === 0) return { slugs: [], names: new Map() }
  // Of whom it is said who that is, nobody else who is called so is asked for: thousands may be.
  const unsaid = named.filter(({ entity }) => entity === null)
  const known = await readKnown(tx, [...new Set(named.map(proposedOf))], [...new Set(unsaid.flatMap(keysOf))])
  const register = new Register(known)
  const slugs = named.map((one) => register.slugOf(one))
  await insertMissing(tx, register.added)
  const read = register.added.length > 0 ? await readKnown(tx, [...new Set(slugs)], []) : known
  return { slugs, names: new Map(read.map(({ slug, names }) => [slug, names])) }
}

async function insertMissing(tx: Transaction, entities: readonly Entity[]) {
  if (entities.length === 0) return
  const slugs = entities.map(({ slug }) => slug)
  const there = await tx.$queryRaw<{ slug: string }[]>`select slug from entities where slug = any(${slugs})`
  const taken = new Set(there.map(({ slug }) => slug))
  await insertRows(tx, 'entities', entities.filter(({ slug }) => !taken.has(slug)).map(entityRow))
}

/** Records with everybody in them looked up, and the names under which those are known. */
export async function nameAllEntities<Item extends { entities: readonly NamedEntity[] }>(
  tx: Transaction,
  items: readonly Item[],
): Promise<{ items: Item[]; names: Map<string, string[]> }> {
  const { slugs, names } = await lookUp(
    tx,
    items.flatMap(({ entities }) => entities),
  )
  const next = slugs[Symbol.iterator]()
  const named = items.map((item) => {
    const entities = item.entities.map((one) => ({ ...one, entity: next.next().value ?? one.entity }))
    return entities.length > 0 ? { ...item, entities } : item
  })
  return { items: named, names }
}

/** Brings those that are there to what the editors have gathered of them since. Answers with those that changed. */
export async function refreshEntities(tx: Transaction): Promise<string[]> {
  const slugs = DIRECTORY.map(({ slug }) => slug)
  const there = await tx.$queryRaw<{ slug: string }[]>`select slug from entities where slug = any(${slugs})`
  const gathered = there.flatMap(({ slug }) => findBySlug(slug) ?? []).flatMap(withParents)
  const entities = [...new Map(gathered.map((entity) => [entity.slug, entity])).values()]
  await insertMissing(tx, entities)
  const gathering = sql`jsonb_populate_recordset(null::entities, ${JSON.stringify(entities.map(entityRow))}::jsonb) g`
  const columns = raw('name, aliases, kind, country, parent, identifiers, keys, text, pairs')
  const of = (table: string) =>
    raw(
      `row(${columns.sql
        .split(', ')
        .map((column) => `${table}.${column}`)
        .join(', ')})`,
    )
  const changed = await tx.$queryRaw<{ slug: string }[]>(
    sql`select g.slug from entities e join ${gathering} on g.slug = e.slug where ${of('e')} is distinct from ${of('g')}`,
  )
  // A statement that changes nothing would tell readers of something new.
  if (changed.length > 0)
    await tx.$executeRaw(sql`update entities e set (${columns}) = ${of('g')} from ${gathering} where g.slug = e.slug`)
  return changed.map(({ slug }) => slug)
}
