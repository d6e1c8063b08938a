import { describe, expect, it } from 'vitest'
import type { Translation } from '@/lib/i18n/catalogue'
import { en } from '@/lib/i18n/en/catalogue'
import { forBrowser, say } from '@/lib/i18n/message'
import './pseudo-language.mjs'

const { disguiseWords } = globalThis as unknown as { disguiseWords: (words: Translation) => typeof en }
const words = disguiseWords(en)

describe('the language of brackets', () => {
  it('has accents and room, and changes no value', () => {
    expect(words.list.apply).toBe('⟦Ápplý~~⟧')
    expect(say(words.list.recordCount, { n: 2 }, { language: 'en' })).toMatch(/^⟦2 řéčóřďš~+⟧$/)
    expect(say(words.list.noneOf, { kinds: ['a', 'b'] })).toMatch(/^⟦ňó a óř b~+⟧$/)
    expect(say(words.dates.forms.month, { month: 'Jan', year: '2026' })).toBe('⟦Jan 2026~⟧')
  })

  it('is a third longer at least, and can be read as a whole', () => {
    const length = (texts: Translation) => JSON.stringify(texts).length
    expect(length(words) / length(en)).toBeGreaterThan(1.3)
    expect(() => forBrowser(words)).not.toThrow()
  })
})
