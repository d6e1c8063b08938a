/** The links of a measure, from both ends, as a reader takes them in. */
import type { RelationType } from './codes'
import type { Measure, Relation } from './types'

/** `inverse`: the others hold the link, so it reads the other way round ("answered by"). */
export type RelationGroup = { type: RelationType; inverse: boolean; relations: Relation[] }

/** A link that reads the same from both ends is one group. */
const SYMMETRIC: readonly RelationType[] = ['parallels']

/** In the order in which they first occur: this record's own links, then those of others. */
export function groupRelations({ relations, relatedBy }: Pick<Measure, 'relations' | 'relatedBy'>): RelationGroup[] {
  const groups: RelationGroup[] = []
  const add = (relation: Relation, inverse: boolean) => {
    const { type, slug } = relation
    const group = groups.find((known) => known.type === type && known.inverse === inverse)
    if (!group) groups.push({ type, inverse, relations: [relation] })
    else if (group.relations.every((known) => known.slug !== slug)) group.relations.push(relation)
  }
  for (const relation of relations) add(relation, false)
  for (const relation of relatedBy) add(relation, !SYMMETRIC.includes(relation.type))
  return groups
}
