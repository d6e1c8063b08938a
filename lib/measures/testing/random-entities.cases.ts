/** Companies that random records name, known by more names than those print, and what somebody types of them. */
import type { Entity } from '@/lib/entities/types'

const company = (slug: string, parent: string | null, name: Entity['name'], aliases: string[]): Entity => {
  return { slug, parent, name, aliases, kind: 'company', country: 'JP', identifiers: {} }
}

export const RANDOM_ENTITIES: readonly Entity[] = [
  company('rare-works', null, { en: 'Rare Works Co., Ltd.', ja: '株式会社レア・ワークス' }, ['RW', '稀土工业']),
  company('rare-works-marine', 'rare-works', { en: 'Rare Works Marine, Inc.' }, ['稀土海運有限公司']),
  company('tsuchi', null, { zh: '土稀股份有限公司' }, ['The Tsuchi & Sons Corporation']),
]

/** Under which names each is known, those of its group included: told plainly. */
export function knownNames(slug: string | null): string[] {
  const entity = RANDOM_ENTITIES.find((one) => one.slug === slug)
  if (!entity) return []
  return [...Object.values(entity.name), ...entity.aliases, ...knownNames(entity.parent)]
}

/** As a record prints them, with their legal form and without. */
export const PRINTED_NAMES = [
  { entity: 'rare-works', name: { en: 'Rare Works' } },
  { entity: 'rare-works', name: { ja: 'レアワークス株式会社' } },
  { entity: 'rare-works-marine', name: { en: 'Rare Works Marine Company Limited', zh: '稀土海运' } },
  { entity: 'tsuchi', name: { zh: '土稀' } },
] as const

export const TYPED_NAMES = [
  'Rare Works',
  'rare works K.K.',
  'Rare Works Co., Ltd.',
  'レアワークス',
  '株式会社レア・ワークス',
  'ﾚｱﾜｰｸｽ㈱',
  'RW Corporation',
  '稀土工業株式会社',
  'Rare Works Marine Incorporated',
  '稀土海运股份有限公司',
  '土稀株式会社',
  '土稀 Ltd.',
  'Tsuchi and Sons',
  '"Tsuchi & Sons, Inc."',
  'Rare Works Co., Ltd. -稀',
  '稀土 Ltd.',
  '稀株式会社',
  'Nobody Ltd.',
] as const
