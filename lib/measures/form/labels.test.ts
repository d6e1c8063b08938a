import { expect, it } from 'vitest'
import { wordsIn } from '@/lib/i18n/catalogue'
import { explainError } from '@/lib/i18n/error-words'
import { labelOf } from './labels'
import { prepareFormWords } from './words'

const words = prepareFormWords({ language: 'en', words: wordsIn('en') })

it.each([
  ['title', 'Title'],
  ['title.zh', 'Title, Chinese'],
  ['events', 'When'],
  ['events[1].date', 'Event 2, Date'],
  ['events[0].sources[2]', 'Event 1, Sources of this event'],
  ['citations[0].newSource.kind', 'Source 1, Kind of source'],
  ['citations[2].source', 'Source 3, Address'],
  ['relations[0].to', 'Relation 1, Other record'],
  ['entities[0].name', 'Entity 1, Name'],
  ['authorities[0]', 'Authority 1'],
  ['instrument.legalBasis[1]', 'Instrument, Legal basis 2'],
  ['reason', 'Reason for the change'],
])('%s is called %s', (name, label) => {
  expect(labelOf(name, words)).toBe(label)
})

it('explains errors in the browser as the server does', () => {
  expect(explainError(words.errors, 'too_long:300')).toBe('Shorten this to 300 characters.')
  expect(explainError(words.errors, 'Invalid input: expected string')).toBe('This is not expected here.')
})

it('hands over plain data alone: it crosses to the browser', () => {
  expect(JSON.parse(JSON.stringify(words))).toEqual(words)
})
