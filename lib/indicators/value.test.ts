import { expect, it } from 'vitest'
import { wordsIn } from '@/lib/i18n/catalogue'
import type { Qualifier } from './types'
import { formatValueWithUnit } from './value'

const speech = { language: 'en', words: wordsIn('en') } as const

it.each([
  [47.2, '', 'percent', '47.2%'],
  [-60.7, '', 'percent', '−60.7%'],
  [80, '~', 'percent', 'about 80%'],
  [0.43, '', 'percent of GDP', '0.43% of GDP'],
  [120, '>', 'billion USD', 'over 120 billion USD'],
  [8_200_000, '~', 'persons', 'about 8,200,000 persons'],
] satisfies [number, Qualifier, string, string][])('%d %s %s is %s', (value, qualifier, unit, text) => {
  expect(formatValueWithUnit({ value, qualifier }, unit, speech)).toBe(text)
})
