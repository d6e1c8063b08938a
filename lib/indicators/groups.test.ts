import { expect, it } from 'vitest'
import { groupIndicators, groupOf } from './groups'

it.each([
  ['jp-loss-estimate-one-year', 'losses'],
  ['cn-rare-earth-mining-world-share', 'rare_earths'],
  ['cn-neodymium-magnet-world-share', 'rare_earths'],
  ['jp-entities-on-cn-lists', 'controls'],
  ['jp-firms-exposed-watch-list', 'controls'],
  ['cn-dual-use-unified-list-items', 'controls'],
  ['jp-imports-from-cn-dual-use-value', 'controls'],
  ['cn-share-of-jp-seafood-exports', 'food'],
  ['jp-agri-food-exports-to-cn', 'food'],
  ['cn-jp-flights-scrapped', 'travel'],
  ['hk-visitors-to-jp-yoy', 'travel'],
  ['cn-goods-imports-share-jp', 'trade'],
  ['jp-photoresist-world-share', 'trade'],
  ['something-new', 'other'],
])('%s belongs to %s', (key, group) => {
  expect(groupOf(key)).toBe(group)
})

it('keeps the order of the groups, and leaves empty ones out', () => {
  const series = (key: string) => ({ key, label: { en: key }, unit: 'percent', observations: [] })
  const groups = groupIndicators([series('something-new'), series('cn-jp-flights-scrapped')])
  expect(groups.map(({ group }) => group)).toEqual(['travel', 'other'])
})
