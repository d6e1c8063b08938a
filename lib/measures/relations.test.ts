import { expect, it } from 'vitest'
import type { RelationType } from './codes'
import { groupRelations } from './relations'
import type { Relation } from './types'

const link = (type: RelationType, slug: string): Relation => ({
  type,
  slug,
  certainty: 'stated',
  note: null,
  title: { en: slug },
  kind: 'measure',
})

const read = (relations: Relation[], relatedBy: Relation[]) =>
  groupRelations({ relations, relatedBy }).map(
    (group) => `${group.inverse ? '<' : ''}${group.type} ${group.relations.map(({ slug }) => slug).join(' ')}`,
  )

it.each([
  ['none', [], [], []],
  ['one type, one group', [link('implements', 'a'), link('implements', 'b')], [], ['implements a b']],
  [
    'both directions apart',
    [link('responds_to', 'a')],
    [link('responds_to', 'b')],
    ['responds_to a', '<responds_to b'],
  ],
  ['parallels in one', [link('parallels', 'a')], [link('parallels', 'b')], ['parallels a b']],
  ['a mutual link once', [link('parallels', 'a')], [link('parallels', 'a')], ['parallels a']],
])('%s', (_, relations, relatedBy, expected) => {
  expect(read(relations, relatedBy)).toEqual(expected)
})
