import { describe, expect, it } from 'vitest'
import { pickText } from '@/lib/texts'
import { wordsIn } from './catalogue'
import { explainError } from './error-words'
import { formatCount, formatDate, nameCountry, nameLanguage } from './format'

const speech = { language: 'en', words: wordsIn('en') } as const

describe('names', () => {
  it.each([
    ['CN', 'China'],
    ['JP', 'Japan'],
    ['KR', 'South Korea'],
    ['G7', 'G7'],
    ['*', 'all countries'],
    ['!!', '!!'],
  ])('%s is %s', (code, name) => {
    expect(nameCountry(code, speech)).toBe(name)
  })

  it('names languages, and leaves what it does not know', () => {
    expect(nameLanguage('zh-Hans', speech)).toBe('Simplified Chinese')
    expect(nameLanguage('no language', speech)).toBe('no language')
  })
})

describe('texts', () => {
  it.each([
    [{ en: 'ban', zh: '禁令' }, 'en', { text: 'ban', lang: 'en' }],
    [{ ja: '禁止', zh: '禁令' }, 'en', { text: '禁止', lang: 'ja' }],
    [{ zh: '禁令' }, 'en', { text: '禁令', lang: 'zh' }],
    [{ en: 'ban', ja: '禁止' }, 'ja', { text: '禁止', lang: 'ja' }],
    [{}, 'en', { text: '', lang: 'en' }],
  ])('of %j in %s', (texts, language, expected) => {
    expect(pickText(texts, language)).toEqual(expected)
  })

  it.each([
    ['required', 'Fill this in.'],
    ['too_long:300', 'Shorten this to 300 characters.'],
    ['no such code', 'This is not expected here.'],
  ])('explains %s', (code, words) => {
    expect(explainError(speech.words.errors, code)).toBe(words)
  })

  it('writes counts and dates as the language does', () => {
    expect(formatCount(100_000, speech)).toBe('100,000')
    expect(formatDate('2026-01', speech)).toBe('Jan 2026')
  })
})
