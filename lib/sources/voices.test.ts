import { expect, it } from 'vitest'
import { voicesOf } from './voices'

/** "publisher" or "publisher <- origin"; each at an address of its own unless it names one with @. */
const source = (text: string, index: number) => {
  const [said = '', url = `https://example.org/${index}`] = text.split(' @')
  const [publisher = '', origin = null] = said.split(' <- ')
  return { url, publisher, origin }
}
const count = (...texts: string[]) => voicesOf(texts.map(source)).length

it.each([
  ['Kyodo', 'Kyodo via Yahoo! News'],
  ['Kyodo News', 'KYODO NEWS'],
  ['Kyodo News', 'Kyodo\u00a0News'],
  ['Kyodo News', 'Ｋｙｏｄｏ Ｎｅｗｓ'],
  ['Kyodo News', 'Kyodo\u200b News'],
  ['共同通信', 'Kyodo News'],
  ['共同通訊社', '共同通讯社'],
  ['Bloomberg', 'Tallygo (quoting Bloomberg)'],
  ['Bloomberg', 'Bloomberg (Japanese)'],
  ['IntelRift (quoting Bloomberg)', 'Tallygo (quoting Bloomberg)'],
  ['AP via The Irrawaddy', 'Facts and Details (quoting AP)'],
  ['AP', 'AP (rewritten copy)'],
  ['Xinhua', 'China.org.cn (Xinhua)'],
  ['AFP', 'NewsWatch Plus / AFP'],
  ['Kyodo News', 'Saved copy of a Kyodo article on a portal'],
  ['Kyodo text via a blog', 'Kyodo'],
  ['Jones Day', 'Jones Day (via Mondaq)'],
  ['Portal Japan <- NHK', 'NHK World'],
  ['A page <- Wire report (agency not named)', 'Another <- Wire report (agency not named)'],
  ['Nikkei', 'Nikkei Asia'],
  ['Nikkei @http://www.example.org/a', 'Another Name @https://example.org/a/#top'],
  ['Trade page quoting MOFCOM', 'MOFCOM'],
])('%s and %s are one voice', (first, second) => {
  expect(count(first, second)).toBe(1)
})

it.each([
  ['Kyodo News', 'Jiji Press'],
  ['Reuters via South China Morning Post', 'South China Morning Post'],
  ['The Japan Times', 'Kyodo via The Japan Times'],
  ['The Diplomat', 'Japan Forward'],
  ['Daily One', 'Daily Two'],
])('%s and %s are two', (first, second) => {
  expect(count(first, second)).toBe(2)
})

it('has none without sources', () => {
  expect(count()).toBe(0)
})
