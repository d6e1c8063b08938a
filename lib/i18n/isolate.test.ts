import { expect, it } from 'vitest'
import { say } from '@/lib/i18n/message'
import { wordsIn } from './catalogue'
import { isolate } from './isolate'

it.each(['Ban on exports', '輸出禁止', 'a “b” (c)', ''])('%j stays as it is', (text) => {
  expect(isolate(text)).toBe(text)
})

it.each(['حظر التصدير', 'איסור', 'Ban \u202eedoc', 'open \u2067isolate', 'mark \u200f'])('%j is set apart', (text) => {
  expect(isolate(text)).toBe(`\u2068${text}\u2069`)
})

it('a citation reads on as ever behind a title that turns', () => {
  const of = {
    site: 'M',
    slug: 'a-b',
    version: '1',
    day: '6 Jan 2026',
    url: 'https://example.org/a-b',
    today: '7 Jan 2026',
  }
  const cited = say(wordsIn('en').record.citation, { ...of, title: isolate('Ban \u202eedoc') })
  expect(cited).toContain('“\u2068Ban \u202eedoc\u2069”. Record a-b, version 1')
})
