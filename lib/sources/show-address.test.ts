import { expect, it } from 'vitest'
import { shortAddress } from './show-address'

it.each([
  ['https://www.nippon.com/en/news/yjj2026010600844/', 'nippon.com/en/news/yjj2026010600844'],
  ['https://example.org/', 'example.org'],
  ['https://example.org/%E4%B8%AD?id=1#x', 'example.org/中'],
  ['https://example.org/%E4%B', 'example.org/%E4%B'],
  ['no address', 'no address'],
])('%s reads %s', (url, text) => {
  expect(shortAddress(url)).toBe(text)
})

it('keeps both ends of a long one', () => {
  const text = shortAddress(`https://example.org/${'a'.repeat(200)}/end`)
  expect(text).toHaveLength(72)
  expect(text).toMatch(/^example\.org\/a+…a+\/end$/)
})

it.each([
  ['https://www.xn--r8jz45g.jp/x', 'xn--r8jz45g.jp (例え.jp)/x'],
  // Cyrillic letters that look Latin.
  ['https://xn--80ak6aa92e.com/', 'xn--80ak6aa92e.com (аррӏе.com)'],
])('%s shows both names of its host', (url, text) => {
  expect(shortAddress(url)).toBe(text)
})

it('keeps coded what would turn the words around it', () => {
  expect(shortAddress('https://example.org/%E2%80%AEgpj.exe')).toBe('example.org/%E2%80%AEgpj.exe')
})
