import { describe, expect, it } from 'vitest'
import { wordsIn } from '@/lib/i18n/catalogue'
import { clearedHref, listChips } from './chips'
import { type ListCounts, toCounts } from './counts'
import { describeList } from './describe'
import { DEFAULT_FILTER, hrefOf } from './filter'
import { parseMeasureFilter } from './parse-filter'

const speech = { language: 'en', words: wordsIn('en') } as const
const names = new Map([['mofcom', 'MOFCOM']])
const filterOf = (query: string) => parseMeasureFilter(new URLSearchParams(query)).filter
const countsOf = (counts: Partial<ListCounts>): ListCounts => ({ ...toCounts([]), ...counts })
const sayCounts = (query: string, counts: Partial<ListCounts>) =>
  describeList(filterOf(query), countsOf(counts), speech, names)
const say = (query: string, [neutral, responses, triggers]: [number, number, number] = [0, 82, 0]) =>
  sayCounts(query, { neutral, responses, triggers })

describe('the sentence', () => {
  it.each<[string, [number, number, number], string]>([
    ['', [110, 24, 2], '110 measures, 24 responses and 2 triggers, the measures all neutral'],
    ['', [1, 1, 1], '1 measure, 1 response and 1 trigger, the measure neutral'],
    ['', [1, 0, 0], '1 measure, neutral'],
    ['', [0, 3, 1], '3 responses and 1 trigger'],
    ['', [0, 0, 0], 'No records'],
    ['', [12_345, 0, 0], '12,345 measures, all neutral'],
    ['kind=measure', [0, 0, 0], 'No measures'],
    ['kind=trigger&kind=measure', [5, 0, 0], '5 measures and no triggers, all neutral'],
    ['kind=trigger&kind=measure', [0, 0, 0], 'No measures or triggers'],
    ['kind=measure&kind=response&kind=trigger', [0, 0, 0], 'No measures, responses or triggers'],
  ])('counts by kind: %s %j', (query, counts, sentence) => {
    expect(say(query, counts)).toBe(sentence)
  })

  it.each([
    [
      'imposer=CN&target=JP&from=2025-11-01&inForceOn=2026-02-24',
      '82 responses by China against Japan, with an event since 1 Nov 2025, in force on 24 Feb 2026',
    ],
    ['imposer=CN&imposer=HK', '82 responses by China or Hong Kong'],
    ['target=JP&target=*&target=KR', '82 responses against Japan, all countries or South Korea'],
    ['target=JP&target=CN&target=KR&target=US&target=EU', '82 responses against one of 5'],
    ['q=rare+gases', '82 responses, mentioning “rare gases”'],
    ['q=%22seafood%22', '82 responses, mentioning “"seafood"”'],
    ['q=seafood', '82 responses, mentioning “seafood” (also: 水産物, 水产品, aquatic products …)'],
    [
      'q=seafood+-GaN',
      '82 responses, mentioning “seafood -GaN” (also: 水産物, 水产品, aquatic products, gallium, ガリウム, 镓 …)',
    ],
    ['imposer=CN&target=JP&everyone=yes', '82 responses by China against Japan or all countries'],
    [
      'target=JP&target=CN&target=KR&target=US&target=EU&everyone=yes',
      '82 responses against one of 5 or all countries',
    ],
    ['everyone=yes', '82 responses'],
    ['code=8505', '82 responses, touching HS 2022 8505 Electromagnets; permanent magnets'],
    [
      'code=85.05&code=1C902',
      '82 responses, touching HS 2022 8505 Electromagnets; permanent magnets or 1C902 Samarium items',
    ],
    ['heading=8505', '82 responses, on goods of “8505 Electromagnets; permanent magnets”'],
    ['category=dual_use&category=customs', '82 responses, in the category “Dual-use export control” or “Customs”'],
    ['status=in_force&status=none', '82 responses, in force or not established today'],
    [
      'effect=restrictive&formality=published_formal',
      '82 responses, with effect “restrictive”, with formality “published, formal”',
    ],
    ['authority=mofcom&authority=unheard-of', '82 responses, issued by MOFCOM or unheard-of'],
    ['basis=expected', '82 responses, with a status that is expected'],
    ['basis=held&basis=none', '82 responses, with a status that is under review or not established'],
    ['basis_not=expected', '82 responses, not with a status that is expected'],
    ['lastSeen=over_year', '82 responses, not seen for a year'],
    ['lastSeen=none', '82 responses, that need not be seen'],
    ['official=yes', '82 responses, resting on an official source'],
    ['official=no', '82 responses, without an official source'],
    ['from=2025&to=2025', '82 responses, with an event in 2025'],
    ['from=2026-01-06&to=2026-01-06&date=announced', '82 responses, announced on 6 Jan 2026'],
    ['from=2025-11&to=2026-01-31&date=effective', '82 responses, first in effect from Nov 2025 to 31 Jan 2026'],
    ['to=2025&date=ended', '82 responses, ended up to 2025'],
    ['date=ended&sort=title&page=3&view=table&perPage=25', '82 responses'],
    ['imposer=CN&target_not=KR&target_not=US', '82 responses by China, not against South Korea or United States'],
    ['kind_not=trigger&category_not=customs', '82 responses, not of the kind trigger, not in the category “Customs”'],
    [
      'authority=none&scope=28&scope=none',
      '82 responses, issued by (none), on goods of “28 Inorganic chemicals; rare-earth compounds” or “(none)”',
    ],
    [
      'instrument=yes&entities=no&relations=yes',
      '82 responses, with a legal document, naming nobody, linked to other records',
    ],
    ['sourceKind=law_firm&year=2010', '82 responses, with a source of the kind “law firm”, with an event in 2010'],
    ['date=effective&from=2025&to=2026&certain=yes', '82 responses, first in effect from 2025 to 2026 for certain'],
    ['inForceFrom=2025&inForceTo=2026-01', '82 responses, in force at some time from 2025 to Jan 2026'],
    ['changedFrom=2026-01-01&changedTo=2026-02-24', '82 responses, changed between 1 Jan 2026 and 24 Feb 2026'],
    ['changedFrom=2026-01-01', '82 responses, changed since 1 Jan 2026'],
  ])('%s', (query, sentence) => {
    expect(say(query)).toBe(sentence)
  })
})

describe('what the sentence sets apart', () => {
  const BY_CHINA = 'imposer=CN&target=JP&inForceOn=2026-02-24'
  it.each<[string, Partial<ListCounts>, string]>([
    [
      BY_CHINA,
      { restrictive: 34, liberalising: 3, neutral: 1, expected: 1, partOf: 2, done: 6 },
      '38 measures by China against Japan, in force on 24 Feb 2026: 34 restrictive, 3 easing, 1 neutral; beside them 1 expected, not confirmed; 2 that are part of another record; 6 done once',
    ],
    [
      BY_CHINA,
      { restrictive: 35, liberalising: 3 },
      '38 measures by China against Japan, in force on 24 Feb 2026: 35 restrictive, 3 easing',
    ],
    [BY_CHINA, { restrictive: 35 }, '35 measures by China against Japan, in force on 24 Feb 2026, all restrictive'],
    [BY_CHINA, { liberalising: 1 }, '1 measure by China against Japan, in force on 24 Feb 2026, easing'],
    ['', { restrictive: 1, partOf: 1 }, '1 measure, restrictive; beside it 1 that is part of another record'],
    ['', { restrictive: 2, done: 1 }, '2 measures, all restrictive; beside them 1 done once'],
    ['', { done: 6 }, '6 measures, all done once'],
    ['', { done: 1 }, '1 measure, done once'],
    ['', { expected: 2, done: 1 }, '2 measures, all expected to be in force, not confirmed; beside them 1 done once'],
    [
      '',
      { restrictive: 2, expected: 1 },
      '2 measures, all restrictive; beside them 1 expected to be in force, not confirmed',
    ],
    ['', { partOf: 2 }, '2 measures, all part of another record'],
    [
      'effect=restrictive',
      { restrictive: 5, done: 2 },
      '5 measures, with effect “restrictive”; beside them 2 done once',
    ],
    [
      'effect=restrictive&effect=neutral',
      { restrictive: 5 },
      '5 measures, with effect “restrictive” or “neutral”, all restrictive',
    ],
    ['status=done', { done: 4 }, '4 measures, done today'],
    ['', { restrictive: 1200, neutral: 34 }, '1,234 measures: 1,200 restrictive, 34 neutral'],
  ])('%s %j', (query, counts, sentence) => {
    expect(sayCounts(query, counts)).toBe(sentence)
  })

  it.each<[Partial<ListCounts>, string]>([
    [
      { restrictive: 10, liberalising: 2, done: 4, responses: 3, triggers: 1 },
      '12 measures, 3 responses and 1 trigger: of the measures 10 restrictive, 2 easing; beside them 4 done once',
    ],
    [{ restrictive: 10, responses: 3 }, '10 measures and 3 responses, the measures all restrictive'],
    [
      { restrictive: 1, partOf: 1, triggers: 1 },
      '1 measure and 1 trigger, the measure restrictive; beside them 1 that is part of another record',
    ],
    [{ done: 1, responses: 2 }, '1 measure and 2 responses, the measure done once'],
  ])('of measures beside others: %j', (counts, sentence) => {
    expect(sayCounts('', counts)).toBe(sentence)
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
      'target=JP&code=28&code=JP-ETCO:16&everyone=yes',
      [
        ['code: HS 2022 28 Inorganic chemicals; rare-earth compounds', 'target=JP&code=JP-ETCO:16&everyone=yes'],
        ['code: Japanese export control order 16 Catch-all controls', 'target=JP&code=28&everyone=yes'],
        ['against Japan', 'code=28&code=JP-ETCO:16'],
        ['or all countries', 'target=JP&code=28&code=JP-ETCO:16'],
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

describe('days that move', () => {
  const on = (query: string) =>
    describeList(
      parseMeasureFilter(new URLSearchParams(query), '2026-11-27').filter,
      countsOf({ neutral: 2 }),
      speech,
      names,
    )

  it.each([
    ['from=today-12m&to=today', 'with an event in the last 12 months (27 Nov 2025 to 27 Nov 2026)'],
    ['from=2025-11-27&to=2026-11-27', 'with an event from 27 Nov 2025 to 27 Nov 2026'],
    [
      'date=expected&from=today&to=today+6m',
      'with an expected or due date in the next 6 months (27 Nov 2026 to 27 May 2027)',
    ],
    ['from=month&to=month', 'with an event this month (Nov 2026)'],
    ['from=month-1', 'with an event since last month (Oct 2026)'],
    ['from=today-3w', 'with an event since 3 weeks ago (6 Nov 2026)'],
    ['to=today-1d', 'with an event up to yesterday (26 Nov 2026)'],
    ['inForceOn=today', 'in force today (27 Nov 2026)'],
    ['inForceOn=2026-02-24', 'in force on 24 Feb 2026'],
    ['on=2026-02-24', 'with the states of 24 Feb 2026'],
    ['status=in_force&on=2026-02-24', 'in force on 24 Feb 2026, with the states of 24 Feb 2026'],
    ['status=in_force', 'in force today'],
  ])('%s', (query, phrase) => expect(on(query)).toBe(`2 measures, ${phrase}, all neutral`))
})
