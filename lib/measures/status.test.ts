import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { foldStatus, statusOn } from './status'
import { CASES } from './status.cases'
import type { EventType, FoldEvent, MeasureKind, Status, StatusSpan } from './types'

/** "suspended 2025-11-07 until 2026-11-10", "announced 2025-10-09 starts 2025-11-08", "lifted 2018-11-28 part rice", "extended? 2026-09-28" */
const event = (text: string): FoldEvent => {
  const [word = '', date = '', ...rest] = text.split(' ')
  const said = (key: string) => (rest.includes(key) ? (rest[rest.indexOf(key) + 1] ?? null) : null)
  const type = word.replace('?', '') as EventType
  return {
    type,
    date,
    until: said('until'),
    startsOn: said('starts'),
    expected: word.endsWith('?'),
    part: said('part'),
  }
}
const BASES = { '?': 'expected', '!': 'held' } as const
const basisOf = (word: string) => BASES[word.match(/[?!]/)?.[0] as keyof typeof BASES] ?? 'stated'
/** "in_force? 2026-11-11" is expected, "in_force! 2026-08-13" held, "ended~ 2025-11-01" approximate; each lasts until the next begins. */
const spans = (texts: string[]): StatusSpan[] =>
  texts.map((text, index) => {
    const [word = '', from = ''] = text.split(' ')
    const status = word.replace(/[?!~]/g, '') as Status
    const to = texts[index + 1]?.split(' ')[1] ?? null
    return { status, from, to, basis: basisOf(word), approximate: word.includes('~') }
  })

const listOf = (text: string) => (text === 'nothing' ? [] : text.split(', '))

describe('the shipped records', () => {
  const file = new URL('../../prisma/data/dataset.json', import.meta.url)
  const { measures } = JSON.parse(readFileSync(file, 'utf8')) as {
    measures: { slug: string; kind: MeasureKind; events: FoldEvent[] }[]
  }

  it.each([
    ['a ban announced and in force the same day', 'cn-2026-01-dual-use-export-ban-japan', ['in_force 2026-01-06']],
    [
      'seafood: imposed and lifted',
      'cn-2023-08-aquatic-products-suspension',
      ['in_force 2023-08-24', 'ended 2025-06-29'],
    ],
    [
      'seafood: eased, until it was stopped in practice',
      'cn-2025-06-aquatic-products-conditional-resumption',
      ['in_force 2025-06-29', 'suspended 2025-11-19'],
    ],
    ['seafood: halted anew', 'cn-2025-11-seafood-import-halt', ['in_force 2025-11-19']],
    [
      'a package suspended for a year',
      'cn-2025-10-rare-earth-controls-five-plus',
      ['in_force 2025-10-09', 'suspended 2025-11-07', 'in_force? 2026-11-11'],
    ],
    [
      'a duty from investigation to expiry',
      'jp-2020-09-ad-tcpp',
      ['under_investigation 2019-09-26', 'in_force 2020-06-27', 'ended 2025-09-17'],
    ],
    ['a threat never carried out', 'cn-2024-09-threat-chip-servicing', ['threatened 2024-09-02']],
    [
      'a duty extended after a new announcement, and its review',
      'jp-2016-08-ad-potassium-hydroxide',
      ['under_investigation 2015-05-26', 'in_force 2016-04-09', 'ended? 2026-08-13'],
    ],
    ['an announced investigation', 'cn-2026-01-dichlorosilane-ad-probe', ['under_investigation 2026-01-07']],
    ['reports and a denial alone', 'cn-2026-01-rare-earth-licence-halt-reports', []],
    ['a trigger', 'jp-2012-09-senkaku-nationalisation', ['not_applicable 2012-09-10']],
  ])('%s: %s', (_, slug, expected) => {
    const measure = measures.find((candidate) => candidate.slug === slug)
    expect(measure && foldStatus(measure.kind, measure.events)).toEqual(spans(expected))
  })
})

describe('the fold', () => {
  const histories = CASES.trim().split(/\n(?=\S)/)

  it.each(histories.map((history) => history.split(/\n {2}(?:> )?/)))('%s', (_, events = '', expected = '') => {
    expect(foldStatus('measure', listOf(events).map(event))).toEqual(spans(listOf(expected)))
  })

  it('is tried on the whole table', () => {
    expect(histories.length).toBeGreaterThanOrEqual(50)
  })
})

it('applies events of one rank and day by their position', () => {
  const short = event('entered_into_force 2020-01-01 until 2020-12-31')
  const open = event('definitive_determination 2020-01-01')
  expect(foldStatus('measure', [short, open])).toEqual(spans(['in_force 2020-01-01']))
  expect(foldStatus('measure', [open, short])).toEqual(spans(['in_force 2020-01-01', 'ended? 2021-01-01']))
})

it.each(['trigger', 'response'] as const)('a %s has no status of its own, from its first event on', (kind) => {
  const events = ['entered_into_force 2020-02-01 until 2020-03-01', 'occurred 2020-01'].map(event)
  expect(foldStatus(kind, events)).toEqual(spans(['not_applicable~ 2020-01-01']))
  expect(foldStatus(kind, [])).toEqual([])
})

it.each([
  ['2019-12-31', undefined],
  ['2020-01-01', 'in_force'],
  ['2020-12-31', 'in_force'],
  ['2021-01-01', 'ended'],
  ['2999-01-01', 'ended'],
])('on %s the status is %s', (day, status) => {
  expect(statusOn(spans(['in_force 2020-01-01', 'ended? 2021-01-01']), day)?.status).toBe(status)
})
