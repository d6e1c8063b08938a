import { describe, expect, it } from 'vitest'
import { makeMeasure } from '@/lib/exports/measure.cases'
import { wordsIn } from '@/lib/i18n/catalogue'
import type { EventType } from '@/lib/measures/codes'
import type { Citation, Measure, Relation } from '@/lib/measures/types'
import { toCard } from './card'

const speech = { language: 'en', words: wordsIn('en') } as const
const cardOf = (change: Partial<Measure> = {}, today = '2026-06-30') => toCard(makeMeasure(change), today, speech)

it('tells of a record in one move', () => {
  expect(cardOf()).toEqual({
    slug: 'cn-2026-01-a-ban',
    parties: 'China against Japan, United States · Customs',
    dates: [{ date: '6 Jan 2026', label: 'entered into force' }],
    moreDates: 0,
    held: [{ from: '2026-01-06', to: null, label: 'in force' }],
    now: 'in force',
    source: null,
    relations: [],
  })
})

it.each<[name: string, change: Partial<Measure>, parties: string]>([
  ['against nobody', { targets: [] }, 'China · Customs'],
  ['against all', { targets: ['*'] }, 'China against all countries · Customs'],
  ['of others', { imposer: 'G7', targets: ['CN'], category: 'visa' }, 'G7 against China · Visas'],
])('parties: %s', (_, change, parties) => {
  expect(cardOf(change).parties).toBe(parties)
})

/** "announced 2025, lifted 2026-01" */
const eventsOf = (text: string): Measure['events'] =>
  text
    .split(', ')
    .filter(Boolean)
    .map((part) => {
      const [type, date = ''] = part.split(' ')
      return { type: type as EventType, date, until: null, note: null, citations: [] }
    })

describe('steps', () => {
  it.each<[name: string, events: string, dates: string[]]>([
    ['none', '', []],
    ['as vague as they are', 'announced 2025, amended 2025-11, lifted 2025-11-14', ['2025', 'Nov 2025', '14 Nov 2025']],
    ['in the order of time', 'lifted 2026, announced 2024, amended 2025', ['2024', '2025', '2026']],
    ['four', 'announced 2021, amended 2022, eased 2023, lifted 2024', ['2021', '2022', '2023', '2024']],
    [
      'of more the first two and the last two',
      'announced 2021, amended 2022, extended 2023, extended 2024, eased 2025, lifted 2026',
      ['2021', '2022', '2025', '2026'],
    ],
  ])('%s', (_, events, dates) => {
    expect(cardOf({ events: eventsOf(events) }).dates.map(({ date }) => date)).toEqual(dates)
  })

  it('of one day stay as the record has them', () => {
    const { dates } = cardOf({ events: eventsOf('entered_into_force 2026-01-06, announced 2026-01-06') })
    expect(dates.map(({ label }) => label)).toEqual(['entered into force', 'announced'])
  })
})

describe('what holds', () => {
  const spans: Measure['spans'] = [
    { status: 'announced', from: '2026-01-06', to: '2026-02-01', basis: 'stated', approximate: false },
    { status: 'in_force', from: '2026-02-01', to: '2026-03-01', basis: 'stated', approximate: false },
    { status: 'ended', from: '2026-03-01', to: null, basis: 'expected', approximate: false },
  ]

  it.each([
    ['2026-01-05', 'not established'],
    ['2026-01-31', 'announced'],
    ['2026-02-01', 'in force'],
    ['2026-03-01', 'ended? expected since 1 Mar 2026, not confirmed'],
  ])('on %s: %s', (today, now) => {
    expect(cardOf({ spans }, today).now).toBe(now)
  })

  it('is told of each stretch, but not of what never holds', () => {
    expect(cardOf({ spans }).held.map(({ from, label }) => `${from} ${label}`)).toEqual([
      '2026-01-06 announced',
      '2026-02-01 in force',
      '2026-03-01 ended?',
    ])
    const never = { ...spans[0], status: 'not_applicable', to: null } as Measure['spans'][number]
    expect(cardOf({ kind: 'trigger', spans: [never] })).toMatchObject({ held: [], now: 'not applicable' })
  })
})

it('names its first source, and how many more there are', () => {
  const cited = (publisher: string) =>
    ({ source: { publisher, url: `https://${publisher}.example.org` } }) as unknown as Citation
  expect(cardOf({ citations: [cited('mofcom')] }).source).toEqual({
    ...{ publisher: 'mofcom', href: 'https://mofcom.example.org', more: 0 },
  })
  expect(cardOf({ citations: ['mofcom', 'meti', 'nhk'].map(cited) }).source).toMatchObject({
    ...{ publisher: 'mofcom', more: 2 },
  })
})

it('reads relations from the record on', () => {
  const related = (type: Relation['type'], slug: string): Relation => {
    return { type, slug, title: { ja: slug }, certainty: 'stated', note: null, kind: 'measure' }
  }
  const card = cardOf({
    relations: [related('responds_to', 'remark'), related('parallels', 'twin')],
    relatedBy: [related('responds_to', 'protest'), related('eases', 'relief')],
  })
  expect(card.relations.map(({ label, slug }) => `${label} ${slug}`)).toEqual([
    'responds to remark',
    'runs parallel to twin',
    'answered by protest',
    'eased by relief',
  ])
  expect(card.relations[0]?.title).toEqual({ text: 'remark', lang: 'ja' })
})
