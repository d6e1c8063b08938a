/** Whom a name names: by the same keys as the search for entities (lib/entities), and nothing is asked of a server for it. */

import { nameKey, nameKeys, nameText } from '@/lib/entities/names'
import { namesOf } from '@/lib/entities/types'
import { groupBy } from '@/lib/group-by'
import type { CheckedEntity, CheckRule, CheckTouch } from './types'

/** One letter is the beginning of too much, and what is a part of so many names says nothing of any. */
const LEAST = 2
const LEAST_LATIN = 4
const MOST_PARTS = 12
/** A name of two characters stands in others by chance. */
const LEAST_HELD = 3

type NamedEntity = { entity: CheckedEntity; rule: CheckRule }
export type NameMatch = { found: NamedEntity[]; isVague: boolean }

const isLatin = (text: string) => /^[\x20-\x7e]*$/.test(text)
/** Words of Latin letters whole or from their beginning, others anywhere. */
const partOf = (text: string) => (isLatin(text) ? ` ${text}` : text)
const withoutSpaces = (text: string) => text.replaceAll(' ', '')

/** Names that a line may have in it: those of Latin letters as whole words, others anywhere. */
function heldNames(names: readonly string[]) {
  const long = names.filter((name) => name.length >= LEAST_HELD)
  return {
    words: long.filter(isLatin).map((name) => ` ${name} `),
    wide: long.filter((name) => !isLatin(name)).map(withoutSpaces),
  }
}

const touchesOf = ({ entity, rule }: NamedEntity): CheckTouch[] =>
  entity.listings.map(({ slug, spans }) => ({ slug, rule, by: { sort: 'name', key: entity.slug }, spans }))
export const touchesOfNames = (named: readonly NamedEntity[]): CheckTouch[] => named.flatMap(touchesOf)

type Named = readonly NamedEntity[]

/** Those that are meant, and then the members of their groups. */
function makeGroupFinder(entities: readonly CheckedEntity[]) {
  const members = groupBy(entities, ({ parent }) => parent)
  /** All below it, however deep; `seen` ends a ring, which no group should be. */
  const below = (slug: string, seen: Set<string>): CheckedEntity[] =>
    (members.get(slug) ?? []).flatMap((entity) => {
      if (seen.has(entity.slug)) return []
      seen.add(entity.slug)
      return [entity, ...below(entity.slug, seen)]
    })
  return (heads: Named): NamedEntity[] => {
    const seen = new Set(heads.map(({ entity }) => entity.slug))
    const group = heads.flatMap(({ entity }) => below(entity.slug, seen))
    return [...heads, ...group.map((entity): NamedEntity => ({ entity, rule: 'group' }))]
  }
}
type GroupFinder = ReturnType<typeof makeGroupFinder>

/** Who is called so, whole, or has it as a number. */
function makeExactFinder(entities: readonly CheckedEntity[], withGroups: GroupFinder) {
  const byKey = groupBy(
    entities.flatMap((entity) => nameKeys(namesOf(entity)).map((key) => ({ key, entity }))),
    ({ key }) => key,
  )
  const byNumber = new Map(
    entities.flatMap((entity) => Object.values(entity.identifiers).map((number) => [number.toUpperCase(), entity])),
  )
  return (name: string): NamedEntity[] => {
    const key = nameKey(name)
    const called = (key ? (byKey.get(key) ?? []) : []).map(({ entity }): NamedEntity => {
      const isProper = Object.values(entity.name).some((proper) => nameKey(proper) === key)
      return { entity, rule: isProper ? 'exact' : 'alias' }
    })
    const numbered = byNumber.get(name.normalize('NFKC').trim().toUpperCase())
    return withGroups([...called, ...(numbered ? [{ entity: numbered, rule: 'number' as const }] : [])])
  }
}

/** Where nobody is called so: whose names have it in them, or stand in it. */
function makePartFinder(entities: readonly CheckedEntity[], withGroups: GroupFinder) {
  const texts = entities.map((entity) => {
    const names = [...new Set(namesOf(entity).map(nameText))].filter(Boolean)
    return { entity, text: names.map((name) => ` ${name}`).join('\n'), ...heldNames(names) }
  })
  return (name: string): NameMatch => {
    const text = nameText(name)
    const [part, padded, bare] = [partOf(text), ` ${text} `, withoutSpaces(text)]
    const isLong = bare.length >= (isLatin(text) ? LEAST_LATIN : LEAST)
    const parts = isLong ? texts.filter((one) => one.text.includes(part)) : []
    const held = texts.filter(
      ({ words, wide }) => words.some((own) => padded.includes(own)) || wide.some((own) => bare.includes(own)),
    )
    const isVague = parts.length > MOST_PARTS
    const found = [
      ...(isVague ? [] : parts.map(({ entity }): NamedEntity => ({ entity, rule: 'part' }))),
      ...held.map(({ entity }): NamedEntity => ({ entity, rule: 'holds' })),
    ]
    return { found: withGroups([...new Map(found.map((one) => [one.entity.slug, one])).values()]), isVague }
  }
}

export function makeNameFinder(entities: readonly CheckedEntity[]) {
  const withGroups = makeGroupFinder(entities)
  return { exactly: makeExactFinder(entities, withGroups), partly: makePartFinder(entities, withGroups) }
}

/** Whom a name means by itself: who is found by their group alone is not asked for. */
export const headsOf = (named: Named): string[] =>
  named.filter(({ rule }) => rule !== 'group').map(({ entity }) => entity.slug)
