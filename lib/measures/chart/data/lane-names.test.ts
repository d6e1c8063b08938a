import { expect, it } from 'vitest'
import { wordsIn } from '@/lib/i18n/catalogue'
import type { Bank } from './data'
import type { Lanes } from './lane-choices'
import { nameLane } from './lane-names'

const speech = { language: 'en', words: wordsIn('en') } as const
const AUTHORITIES = new Map([['mofcom', 'MOFCOM']])

it.each<[lanes: Lanes, bank: Bank, key: string, name: string]>([
  ['category', 'china', 'rare_earths', 'Rare earths'],
  ['formality', 'japan', 'rhetorical', 'words only'],
  ['status', 'china', 'in_force', 'in force'],
  ['status', 'china', 'none', 'not established'],
  ['authority', 'china', 'mofcom', 'MOFCOM'],
  ['authority', 'china', 'unheard-of', 'unheard-of'],
  ['authority', 'japan', 'none', '(none)'],
  ['category', 'others', 'US', 'United States'],
  ['authority', 'others', 'G7', 'G7'],
  ['authority', 'china', '*', 'all others'],
  ['category', 'others', '*', 'all others'],
])('by %s the lane of %s %s is "%s"', (lanes, bank, key, name) => {
  expect(nameLane({ bank, key }, lanes, speech, AUTHORITIES)).toBe(name)
})
