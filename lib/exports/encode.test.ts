import { expect, it } from 'vitest'
import { encodeTexts } from './encode'
import { eachOf, listOf } from './measure.cases'

it('gathers small texts to chunks and loses none', async () => {
  const texts = Array.from({ length: 1000 }, (_, index) => `行${index};`.repeat(50))
  const chunks = await listOf(encodeTexts(eachOf(...texts)))
  expect(Buffer.concat(chunks).toString()).toBe(texts.join(''))
  expect(chunks.length).toBeLessThan(texts.length / 50)
})
