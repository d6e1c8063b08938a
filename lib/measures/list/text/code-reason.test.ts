import { describe, expect, it } from 'vitest'
import { wordsIn } from '@/lib/i18n/catalogue'
import type { ScopeItem } from '@/lib/measures/types'
import { parseMeasureFilter } from '../parse-filter'
import { askedCodes, codeReasonRuns } from './code-reason'

const speech = { language: 'en', words: wordsIn('en') } as const
const scopeOf = (...items: [ScopeItem['scheme'], string][]): ScopeItem[] =>
  items.map(([scheme, code]) => ({ scheme, code, label: 'All of it', basis: 'official' }))
const why = (query: string, ...items: [ScopeItem['scheme'], string][]) => {
  const codes = askedCodes(parseMeasureFilter(new URLSearchParams(query)).filter)
  return codeReasonRuns({ scope: scopeOf(...items) }, { speech, sought: [], wanted: [], codes }).join('')
}

describe('why a record is in a list that is asked for codes', () => {
  it.each<[string, [ScopeItem['scheme'], string][], string]>([
    ['code=8505', [['HS2022', '85']], 'matched by the broader code HS 2022 85 Electrical machinery and equipment'],
    [
      'q=HS 8505 magnets',
      [['HS2022', '85']],
      'matched by the broader code HS 2022 85 Electrical machinery and equipment',
    ],
    [
      'code=28',
      [['HS2022', '2805']],
      'matched by the narrower code HS 2022 2805 Alkali and rare-earth metals, scandium, yttrium; mercury',
    ],
    [
      'code=280530',
      [
        ['HS2022', '28'],
        ['HS2022', '2805'],
      ],
      'matched by the broader code HS 2022 2805 Alkali and rare-earth metals, scandium, yttrium; mercury',
    ],
    [
      'q=1C902',
      [
        ['FREE', 'all-dual-use'],
        ['CN-DUAL-USE', '1C902'],
      ],
      'matched by the code Chinese dual-use list 1C902 Samarium items',
    ],
    ['q=1C902', [['FREE', 'all-dual-use']], 'matched as part of a whole list: All of it'],
    ['q=2026', [['HS2022', '20']], ''],
    ['q=rare', [['HS2022', '28']], ''],
    ['code=8505', [['HS2022', '28']], ''],
    ['code=8505', [], ''],
  ])('%s with %j: %s', (query, items, reason) => {
    expect(why(query, ...items)).toBe(reason)
  })
})
