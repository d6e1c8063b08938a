import { describe, expect, it } from 'vitest'
import { makeMeasure } from '@/lib/exports/measure.cases'
import { wordsIn } from '@/lib/i18n/catalogue'
import { KIND_SIGNS, STATUS_SIGNS } from '@/lib/measures/marks'
import type { Measure, StatusSpan } from '@/lib/measures/types'
import { parseSearch } from '@/lib/search/words'
import type { TimelineGroup } from '../timeline'
import type { Run, Style } from './runs'
import { tableRows } from './table-cells'
import { timelineSections } from './timeline-lines'

const speech = { language: 'en', words: wordsIn('en') } as const
const reading = (q = '') => ({
  speech,
  sought: parseSearch(q).present,
  wanted: parseSearch(q).present.map((word) => [word]),
  q,
  today: '2026-06-30',
  codes: [],
  coverageDay: '2026-06-30',
})

/** As a reader sees it: what was found in brackets. */
function plain(run: Run): string {
  if (typeof run === 'string') return run
  if ('bar' in run) return run.ends ? '━|' : '━▶'
  if ('runs' in run) return run.runs.map(plain).join('')
  switch (run[0]) {
    case 'party':
    case 'source':
      return run[2]
    case 'status':
      return `${STATUS_SIGNS[run[1]].sign} ${run[2]}`
    case 'kind':
      return KIND_SIGNS[run[1]] + run[2]
    case 'hidden':
    case 'date':
      return run[1]
  }
  const [style, ...runs] = run as Extract<Run, readonly [Style, ...unknown[]]>
  const text = runs.map(plain).join('')
  return style === 'found' ? `[${text}]` : text
}
const text = (runs: readonly Run[] | undefined) => (runs ?? []).map(plain).join('')

const BAN: Measure = makeMeasure({
  slug: 'ban',
  kind: 'measure',
  imposer: 'CN',
  targets: ['JP'],
  category: 'rare_earths',
  title: { en: 'China bars exports' },
  summary: { en: 'Exports of gallium need a licence.', zh: '对镓的管制' },
  events: [{ type: 'entered_into_force', date: '2026-01-06', until: null, note: 'At once', citations: [0] }],
  spans: [{ status: 'in_force', from: '2026-01-06', to: null, basis: 'stated', approximate: false }],
})
const heldSpan = (basis: StatusSpan['basis'], from: string, to: string | null): StatusSpan => {
  return { status: 'in_force', from, to, basis, approximate: false }
}
const groupOf = (measure: Measure): TimelineGroup[] => [
  {
    month: '2026-01',
    entries: measure.events.map((event, at) => ({
      key: `${measure.slug}-${at}`,
      measure,
      date: event.date,
      source: 'event' as const,
      event,
      others: [],
    })),
  },
]
const linesOf = (measure: Measure, q = '') => timelineSections(groupOf(measure), reading(q)).sections[0]?.lines ?? []

describe('a line of the timeline', () => {
  it('says when, what, where it stands, and who says so', () => {
    const [line] = linesOf(BAN)
    const [date, title, said, status] = line ?? []
    expect(date).toBe('2026-01-06')
    expect(text(title)).toBe('■measureChina bars exports')
    expect(said?.map(text)).toEqual([
      'entered into force · China against Japan · Rare earths',
      '━▶in force from here on · At once',
    ])
    expect(text(status)).toBe('● in force')
  })

  it('says of a step which part it concerns, what its text sets, and whether that was seen', () => {
    const part = {
      type: 'announced',
      part: 'No. 61',
      startsOn: '2026-02-01',
      until: '2026-12',
      expected: true,
    } as const
    const announced = { ...BAN.events[0], ...part, note: null } as Measure['events'][number]
    expect(linesOf({ ...BAN, events: [announced] })[0]?.[2].map(text)).toEqual([
      'announced: No. 61, starts 1 Feb 2026 until Dec 2026 (said, but its text was not seen) · China against Japan · Rare earths',
    ])
  })

  it('says steps of one day together, and those of another part by themselves', () => {
    const step = (type: 'announced' | 'entered_into_force' | 'suspended', part: string | null = null) =>
      ({ ...BAN.events[0], type, part, note: null, expected: false }) as Measure['events'][number]
    const [event, ...others] = [step('announced'), step('entered_into_force'), step('suspended', 'No. 61')] as const
    const measure = { ...BAN, events: [event, ...others], spans: [] }
    const entries = [{ key: 'a', measure, date: event.date, source: 'event' as const, event, others }]
    const [line] = timelineSections([{ month: '2026-01', entries }], reading()).sections[0]?.lines ?? []
    expect(line?.[2].map(text)).toEqual([
      'announced and entered into force · China against Japan · Rare earths',
      'suspended: No. 61 · China against Japan · Rare earths',
    ])
  })

  it.each<[name: string, spans: StatusSpan[], said: string, status: string]>([
    [
      'a term that a review holds',
      [heldSpan('held', '2026-03-01', null)],
      '┄ its term ended on 28 Feb 2026; an open review keeps it in force; data to 30 Jun 2026',
      '● in force, under review; its term ended on 28 Feb 2026',
    ],
    [
      'a start that is due',
      [heldSpan('expected', '2026-03-01', null)],
      '┄ ? expected to apply since 1 Mar 2026, not confirmed; data to 30 Jun 2026',
      '● in force? expected since 1 Mar 2026, not confirmed',
    ],
    [
      'a day to come',
      [heldSpan('expected', '2027-03-01', null)],
      '┄ ? expected to apply from 1 Mar 2027 on; data to 30 Jun 2026',
      '– not established',
    ],
  ])('says of %s what it rests on', (_, spans, said, status) => {
    const [span] = spans
    if (!span) throw new Error('no span')
    const measure = { ...BAN, spans }
    const entries = [{ key: 'ban-expected-0', measure, date: span.from, source: 'expected' as const, span }]
    const [line] = timelineSections([{ month: '2026-03', entries }], reading()).sections[0]?.lines ?? []
    expect(text(line?.[2][0])).toBe(said)
    expect(text(line?.[3])).toBe(status)
  })

  it('names the kind of what is no measure', () => {
    expect(text(linesOf({ ...BAN, kind: 'trigger' })[0]?.[1])).toBe('◆triggerChina bars exports')
  })

  it('marks what was found in the title, and leads on with it', () => {
    const title = linesOf(BAN, 'EXPORT')[0]?.[1]
    expect(text(title)).toBe('■measureChina bars [export]s')
    expect(JSON.stringify(title)).toContain('/measures/ban?q=EXPORT')
  })

  it('shows where else it was found', () => {
    const said = (q: string) => linesOf(BAN, q)[0]?.[2].map(text) ?? []
    expect(said('gallium').at(-1)).toBe('Exports of [gallium] need a licence.')
    expect(said('管制').at(-1)).toBe('对镓的[管制]')
    expect(said('exports')).toHaveLength(2)
  })

  it('stands on the other side of today where it lies ahead', () => {
    const later = { ...BAN.events[0], date: '2027-01-01' } as Measure['events'][number]
    const both = { ...BAN, events: [later, ...BAN.events] }
    expect(timelineSections(groupOf(both), reading()).across).toBe(1)
    expect(timelineSections(groupOf(BAN), reading()).across).toBeNull()
  })
})

describe('a row of the table', () => {
  it('has a cell a column', () => {
    const [row] = tableRows([BAN], ['firstOn', 'title', 'imposer', 'status', 'goods'], reading('licence'))
    expect(row?.map(text)).toEqual([
      BAN.firstOn,
      '■measureChina bars exports Exports of gallium need a [licence].',
      'China',
      '● in force',
      BAN.goods ?? '',
    ])
  })

  it.each([
    [['JP'], 'Japan'],
    [['JP', 'US', 'KR'], 'Japan, United States, South Korea'],
    [[], ''],
  ])('names %j as parties', (targets, named) => {
    const [row] = tableRows([{ ...BAN, targets }], ['targets'], reading())
    expect(row?.map(text)).toEqual([named])
  })
})
