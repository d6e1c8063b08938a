import { expect, it } from 'vitest'
import { licenceSentences } from './licences'

it.each([
  [
    'A list was made. It requires single licences, see No. 1 of 2026. Firms may apply for removal.',
    'It requires single licences, see No. 1 of 2026.',
  ],
  ['Export licensing began.', 'Export licensing began.'],
  ['Nothing is said.', null],
])('of %j the sentences that speak of licences are kept', (en, said) => {
  expect(licenceSentences([{ en }])).toEqual(said === null ? [] : [{ en: said }])
})

it('in each language in which the text speaks of them', () => {
  const text = { en: 'A ban. No licence is given.', ja: '禁止する。許可はない。', zh: '禁止。' }
  expect(licenceSentences([text, {}])).toEqual([{ en: 'No licence is given.', ja: '許可はない。' }])
})
