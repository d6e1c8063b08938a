import { describe, expect, it } from 'vitest'
import { wordsIn } from '@/lib/i18n/catalogue'
import { clearedHref, listChips } from './chips'
import { describeList } from './describe'
import { DEFAULT_FILTER, hrefOf, parseMeasureFilter } from './filter'

const speech = { language: 'en', words: wordsIn('en') } as const
const names = new Map([['mofcom', 'MOFCOM']])
const filterOf = (query: string) => parseMeasureFilter(new URLSearchParams(query)).filter
const say = (query: string, [measure, response, trigger]: [number, number, number] = [82, 0, 0]) =>
  describeList(filterOf(query), { measure, response, trigger }, speech, names)

describe('the sentence', () => {
  it.each<[string, [number, number, number], string]>([
    ['', [110, 24, 2], '110 measures, 24 responses and 2 triggers'],
    ['', [1, 1, 1], '1 measure, 1 response and 1 trigger'],
    ['', [1, 0, 0], '1 measure'],
    ['', [0, 3, 1], '3 responses and 1 trigger'],
    ['', [0, 0, 0], 'No records'],
    ['', [12_345, 0, 0], '12,345 measures'],
    ['kind=measure', [0, 0, 0], 'No measures'],
    ['kind=trigger&kind=measure', [5, 0, 0], '5 measures and no triggers'],
    ['kind=trigger&kind=measure', [0, 0, 0], 'No measures or triggers'],
    ['kind=measure&kind=response&kind=trigger', [0, 0, 0], 'No measures, responses or triggers'],
  ])('counts by kind: %s %j', (query, counts, sentence) => {
    expect(say(query, counts)).toBe(sentence)
  })

  it.each([
    [
      'imposer=CN&target=JP&from=2025-11-01&inForceOn=2026-02-24',
      '82 measures by China against Japan, with an event since 1 Nov 2025, in force on 24 Feb 2026',
    ],
    ['imposer=CN&imposer=HK', '82 measures by China or Hong Kong'],
    ['target=JP&target=*&target=KR', '82 measures against Japan, all countries or South Korea'],
    ['target=JP&target=CN&target=KR&target=US&target=EU', '82 measures against one of 5'],
    ['q=rare+earth', '82 measures, mentioning “rare earth”'],
    ['category=dual_use&category=customs', '82 measures, in the category “Dual-use export control” or “Customs”'],
    ['status=in_force&status=none', '82 measures, in force or not established today'],
    [
      'effect=restrictive&formality=published_formal',
      '82 measures, with effect “restrictive”, with formality “published, formal”',
    ],
    ['authority=mofcom&authority=unheard-of', '82 measures, issued by MOFCOM or unheard-of'],
    ['official=yes', '82 measures, resting on an official source'],
    ['official=no', '82 measures, without an official source'],
    ['from=2025&to=2025', '82 measures, with an event in 2025'],
    ['from=2026-01-06&to=2026-01-06&date=announced', '82 measures, announced on 6 Jan 2026'],
    ['from=2025-11&to=2026-01-31&date=effective', '82 measures, first in effect from Nov 2025 to 31 Jan 2026'],
    ['to=2025&date=ended', '82 measures, ended up to 2025'],
    ['date=ended&sort=title&page=3&view=table&perPage=25', '82 measures'],
    ['imposer=CN&target_not=KR&target_not=US', '82 measures by China, not against South Korea or United States'],
    ['kind_not=trigger&category_not=customs', '82 measures, not of the kind trigger, not in the category “Customs”'],
    [
      'authority=none&scope=28&scope=none',
      '82 measures, issued by (none), on goods of “28 Inorganic chemicals, rare earths” or “(none)”',
    ],
    [
      'instrument=yes&entities=no&relations=yes',
      '82 measures, with a legal document, naming nobody, linked to other records',
    ],
    ['sourceKind=law_firm&year=2010', '82 measures, with a source of the kind “law firm”, with an event in 2010'],
    ['date=effective&from=2025&to=2026&certain=yes', '82 measures, first in effect from 2025 to 2026 for certain'],
    ['inForceFrom=2025&inForceTo=2026-01', '82 measures, in force at some time from 2025 to Jan 2026'],
    ['changedFrom=2026-01-01&changedTo=2026-02-24', '82 measures, changed between 1 Jan 2026 and 24 Feb 2026'],
    ['changedFrom=2026-01-01', '82 measures, changed since 1 Jan 2026'],
  ])('%s', (query, sentence) => {
    expect(say(query)).toBe(sentence)
  })
})

describe('the chips', () => {
  it.each([
    ['', []],
    ['view=table&sort=title&page=2&date=ended', []],
    [
      'imposer=CN&target=JP&inForceOn=2026-02-24',
      [
        ['by China', 'target=JP&inForceOn=2026-02-24'],
        ['against Japan', 'imposer=CN&inForceOn=2026-02-24'],
        ['in force on 24 Feb 2026', 'imposer=CN&target=JP'],
      ],
    ],
    [
      'kind=measure&kind=trigger&page=4&view=table',
      [
        ['kind: measure', 'kind=trigger&view=table'],
        ['kind: trigger', 'kind=measure&view=table'],
      ],
    ],
    [
      'category=visa&category_not=customs&certain=yes&from=2025',
      [
        ['Visas', 'category_not=customs&certain=yes&from=2025'],
        ['not Customs', 'category=visa&certain=yes&from=2025'],
        ['with an event since 2025', 'category=visa&category_not=customs'],
        ['for certain', 'category=visa&category_not=customs&from=2025'],
      ],
    ],
    [
      'from=2025&to=2026-01&date=announced',
      [
        ['announced since 2025', 'date=announced&to=2026-01'],
        ['announced up to Jan 2026', 'date=announced&from=2025'],
      ],
    ],
    ['from=2025&date=ended', [['ended since 2025', '']]],
    [
      'q=%22a%22+b&official=no',
      [
        ['mentioning “"a" b”', 'official=no'],
        ['without an official source', 'q=%22a%22+b'],
      ],
    ],
    [
      'status=none&category=visa',
      [
        ['not established today', 'category=visa'],
        ['Visas', 'status=none'],
      ],
    ],
    [
      'authority=mofcom&confirmation=refuted',
      [
        ['confirmation: refuted', 'authority=mofcom'],
        ['issued by MOFCOM', 'confirmation=refuted'],
      ],
    ],
  ])('of %s', (query, expected) => {
    const chips = listChips(filterOf(query), speech, names)
    expect(chips.map(({ label, href }) => [label, href])).toEqual(
      expected.map(([label, rest]) => [label, hrefOf(filterOf(rest ?? ''))]),
    )
    expect(new Set(chips.map(({ key }) => key)).size).toBe(chips.length)
  })

  it.each([
    ['category=visa&category=customs', 'category=customs&category_not=visa'],
    ['category_not=visa', 'category=visa'],
    ['kind=measure&page=3', 'kind_not=measure'],
  ])('turn to their opposite: %s', (query, turned) => {
    expect(listChips(filterOf(query), speech, names)[0]?.turned?.href).toBe(hrefOf(filterOf(turned)))
  })

  it('leave nothing behind when all are taken away', () => {
    const all =
      'q=a&kind=measure&imposer=CN&target=JP&status=ended&effect=neutral&official=yes&from=2025&to=2026&date=ended'
    let filter = filterOf(`${all}&inForceOn=2026-01-01&authority=mofcom`)
    for (let chips = listChips(filter, speech, names); chips[0]; chips = listChips(filter, speech, names)) {
      filter = filterOf(chips[0].href.split('?')[1] ?? '')
    }
    expect(filter).toEqual(DEFAULT_FILTER)
  })

  it('are cleared together, and the list stays as it is shown', () => {
    expect(clearedHref(filterOf('kind=measure&from=2025&view=table&sort=title&perPage=25&page=3&columns=title'))).toBe(
      hrefOf(filterOf('view=table&sort=title&perPage=25&columns=title')),
    )
  })
})
