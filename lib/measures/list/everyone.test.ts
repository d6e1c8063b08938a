import { describe, expect, it } from 'vitest'
import { wordsIn } from '@/lib/i18n/catalogue'
import { offerEveryone } from './everyone'
import { parseMeasureFilter } from './parse-filter'

const speech = { language: 'en', words: wordsIn('en') } as const
const offer = (query: string, count = 12) =>
  offerEveryone(parseMeasureFilter(new URLSearchParams(query)).filter, count, speech)

describe('what is against all countries', () => {
  it('is offered beside what is against some', () => {
    expect(offer('target=JP')).toEqual({
      said: '+ 12 that apply to all countries, Japan among them',
      include: 'include',
      href: '/measures?target=JP&everyone=yes',
    })
    expect(offer('target=JP&target=KR&page=3', 1)).toMatchObject({
      said: '+ 1 that applies to all countries, Japan, South Korea among them',
      href: '/measures?target=JP&target=KR&everyone=yes',
    })
  })

  it.each(['', 'imposer=CN', 'target=*', 'target=JP&target=*', 'target=JP&everyone=yes', 'target=JP&target_not=*'])(
    'is not with %j',
    (query) => {
      expect(offer(query)).toBeNull()
    },
  )

  it('is not where there is none', () => {
    expect(offer('target=JP', 0)).toBeNull()
  })
})
