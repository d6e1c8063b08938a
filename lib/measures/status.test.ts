import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type FoldEvent, foldStatus, statusOn } from './status'
import type { EventType, MeasureKind, Status, StatusSpan } from './types'

/** "suspended 2025-11-07 until 2026-11-10" */
const event = (text: string): FoldEvent => {
  const [type = '', date = '', , until = null] = text.split(' ')
  return { type: type as EventType, date, until }
}
/** "in_force? 2026-11-11" is expected, "ended~ 2025-11-01" approximate; each lasts until the next one begins. */
const spans = (texts: string[]): StatusSpan[] =>
  texts.map((text, index) => {
    const [word = '', from = ''] = text.split(' ')
    const status = word.replace(/[?~]/g, '') as Status
    const to = texts[index + 1]?.split(' ')[1] ?? null
    return { status, from, to, basis: word.includes('?') ? 'expected' : 'stated', approximate: word.includes('~') }
  })

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

type Case = [name: string, events: string[], expected: string[]]
const CASES: Record<string, Case[]> = {
  'before it applies': [
    ['nothing at all', [], []],
    ['a threat, a draft, a decision', ['threatened 2020-01-01', 'proposed 2020-02-01', 'announced 2020-03-01'], ['threatened 2020-01-01', 'under_investigation 2020-02-01', 'announced 2020-03-01']],
    ['a decision that sets a later day', ['announced 2020-01-01', 'entered_into_force 2020-02-01'], ['announced 2020-01-01', 'in_force 2020-02-01']],
    ['an investigation announced as it opens, in any order', ['investigation_initiated 2020-01-01', 'announced 2020-01-01'], ['under_investigation 2020-01-01']],
    ['a decision after the investigation', ['investigation_initiated 2020-01-01', 'announced 2020-01-02'], ['under_investigation 2020-01-01', 'announced 2020-01-02']],
    ['a case closed', ['investigation_initiated 2020-01-01', 'terminated_without_measure 2020-09-01'], ['under_investigation 2020-01-01', 'ended 2020-09-01']],
    ['a longer investigation', ['investigation_initiated 2020-01-01', 'extended 2020-06-01 until 2020-12-31'], ['under_investigation 2020-01-01']],
  ],
  'while it applies': [
    ['a review and a new decision', ['entered_into_force 2020-01-01', 'investigation_initiated 2021-01-01', 'preliminary_determination 2021-03-01', 'announced 2021-06-01', 'threatened 2021-07-01'], ['in_force 2020-01-01']],
    ['a decision during a suspension', ['entered_into_force 2020-01-01', 'suspended 2021-01-01', 'announced 2021-02-01'], ['in_force 2020-01-01', 'suspended 2021-01-01']],
    ['eased, and lifted', ['applied_in_practice 2020-01-01', 'eased 2020-02-01', 'eased 2020-03-01', 'lifted 2020-04-01'], ['in_force 2020-01-01', 'partly_in_force 2020-02-01', 'ended 2020-04-01']],
    ['eased on its first day', ['eased 2020-01-01', 'entered_into_force 2020-01-01'], ['partly_in_force 2020-01-01']],
    ['lifted on its first day', ['lifted 2020-01-01', 'entered_into_force 2020-01-01'], ['ended 2020-01-01']],
    ['seen in practice after it entered into force', ['entered_into_force 2020-01-01', 'applied_in_practice 2020-03-01'], ['in_force 2020-01-01']],
    ['told twice, first to the month', ['applied_in_practice 2020-01', 'entered_into_force 2020-01-20'], ['in_force~ 2020-01-01']],
    ['what changes nothing', ['entered_into_force 2020-01-01', 'amended 2020-02-01', 'denied 2020-02-02', 'reported 2020-02-03', 'review_initiated 2020-02-04', 'occurred 2020-02-05'], ['in_force 2020-01-01']],
    ['imposed again after its end', ['entered_into_force 2020-01-01', 'lifted 2020-02-01', 'threatened 2020-03-01', 'announced 2020-04-01', 'entered_into_force 2020-05-01'], ['in_force 2020-01-01', 'ended 2020-02-01', 'threatened 2020-03-01', 'announced 2020-04-01', 'in_force 2020-05-01']],
  ],
  'a term': [
    ['runs out', ['entered_into_force 2020-01-01 until 2020-12-31'], ['in_force 2020-01-01', 'ended? 2021-01-01']],
    ['of one day', ['entered_into_force 2020-02-29 until 2020-02-29'], ['in_force 2020-02-29', 'ended? 2020-03-01']],
    ['with its expiry stated on its last day', ['entered_into_force 2020-01-01 until 2020-12-31', 'expired 2020-12-31'], ['in_force 2020-01-01', 'ended 2021-01-01']],
    ['with its expiry stated on the day after', ['entered_into_force 2020-01-01 until 2020-12-31', 'expired 2021-01-01'], ['in_force 2020-01-01', 'ended 2021-01-01']],
    ['with its expiry stated later', ['entered_into_force 2020-01-01 until 2020-12-31', 'expired 2021-01-05'], ['in_force 2020-01-01', 'ended? 2021-01-01', 'ended 2021-01-05']],
    ['cut short', ['entered_into_force 2020-01-01 until 2020-12-31', 'lifted 2020-06-01'], ['in_force 2020-01-01', 'ended 2020-06-01']],
    ['lifted on its last day', ['entered_into_force 2020-01-01 until 2020-12-31', 'lifted 2020-12-31'], ['in_force 2020-01-01', 'ended 2020-12-31']],
    ['of a provisional duty, cleared by the definitive one', ['entered_into_force 2020-01-01 until 2020-04-30', 'definitive_determination 2020-04-20'], ['in_force 2020-01-01']],
    ['of a provisional duty, replaced', ['entered_into_force 2020-01-01 until 2020-04-30', 'entered_into_force 2020-04-20 until 2025-04-19'], ['in_force 2020-01-01', 'ended? 2025-04-20']],
    ['extended in time', ['entered_into_force 2020-01-01 until 2020-12-31', 'extended 2020-11-01 until 2021-12-31'], ['in_force 2020-01-01', 'ended? 2022-01-01']],
    ['extended on the day after it', ['entered_into_force 2020-01-01 until 2020-12-31', 'announced 2021-01-01', 'extended 2021-01-01 until 2021-12-31'], ['in_force 2020-01-01', 'ended? 2022-01-01']],
    ['extended without end', ['entered_into_force 2020-01-01 until 2020-12-31', 'extended 2020-11-01'], ['in_force 2020-01-01']],
    ['extended after it ran out', ['entered_into_force 2020-01-01 until 2020-12-31', 'extended 2021-02-01 until 2021-12-31'], ['in_force 2020-01-01', 'ended? 2021-01-01', 'in_force 2021-02-01', 'ended? 2022-01-01']],
    ['extended after it ran out, as announced', ['entered_into_force 2020-01-01 until 2020-12-31', 'announced 2021-02-01', 'extended 2021-03-01'], ['in_force 2020-01-01', 'ended? 2021-01-01', 'announced 2021-02-01', 'in_force 2021-03-01']],
    ['extended after somebody had ended it', ['entered_into_force 2020-01-01', 'expired 2020-12-31', 'extended 2021-02-01'], ['in_force 2020-01-01', 'ended 2020-12-31']],
    ['eased in the middle', ['entered_into_force 2020-01-01 until 2020-12-31', 'eased 2020-06-01'], ['in_force 2020-01-01', 'partly_in_force 2020-06-01', 'ended? 2021-01-01']],
    ['outlived by what is stated on the day after', ['entered_into_force 2020-01-01 until 2020-12-31', 'eased 2021-01-01'], ['in_force 2020-01-01', 'partly_in_force 2021-01-01']],
    ['not outlived by a report or a decision of that day', ['entered_into_force 2020-01-01 until 2020-12-31', 'reported 2021-01-01', 'announced 2021-01-01'], ['in_force 2020-01-01', 'announced 2021-01-01']],
    ['known to the month', ['entered_into_force 2020-01-01 until 2020-02'], ['in_force 2020-01-01', 'ended?~ 2020-03-01']],
    ['known to the year', ['entered_into_force 2020-01-01 until 2020'], ['in_force 2020-01-01', 'ended?~ 2021-01-01']],
    ['before its beginning is no term', ['entered_into_force 2020-01-01 until 2019-12-31'], ['in_force 2020-01-01']],
  ],
  'a suspension': [
    ['with an end', ['entered_into_force 2020-01-01', 'suspended 2020-02-01 until 2020-03-31'], ['in_force 2020-01-01', 'suspended 2020-02-01', 'in_force? 2020-04-01']],
    ['without one', ['entered_into_force 2020-01-01', 'suspended 2020-02-01'], ['in_force 2020-01-01', 'suspended 2020-02-01']],
    ['resumed early', ['entered_into_force 2020-01-01', 'suspended 2020-02-01 until 2020-03-31', 'resumed 2020-03-01'], ['in_force 2020-01-01', 'suspended 2020-02-01', 'in_force 2020-03-01']],
    ['resumed as expected', ['entered_into_force 2020-01-01', 'suspended 2020-02-01 until 2020-03-31', 'resumed 2020-04-01'], ['in_force 2020-01-01', 'suspended 2020-02-01', 'in_force 2020-04-01']],
    ['confirmed later', ['entered_into_force 2020-01-01', 'suspended 2020-02-01 until 2020-03-31', 'resumed 2020-04-09'], ['in_force 2020-01-01', 'suspended 2020-02-01', 'in_force? 2020-04-01', 'in_force 2020-04-09']],
    ['suspended again on the day after', ['entered_into_force 2020-01-01', 'suspended 2020-02-01 until 2020-03-31', 'suspended 2020-04-01 until 2020-05-31'], ['in_force 2020-01-01', 'suspended 2020-02-01', 'in_force? 2020-06-01']],
    ['extended', ['entered_into_force 2020-01-01 until 2022-12-31', 'suspended 2020-02-01 until 2020-03-31', 'extended 2020-03-01 until 2020-12-31'], ['in_force 2020-01-01', 'suspended 2020-02-01', 'in_force? 2021-01-01', 'ended? 2023-01-01']],
    ['resumed, the term kept', ['entered_into_force 2020-01-01 until 2020-12-31', 'suspended 2020-02-01', 'resumed 2020-03-01'], ['in_force 2020-01-01', 'suspended 2020-02-01', 'in_force 2020-03-01', 'ended? 2021-01-01']],
    ['that the term does not outlast', ['entered_into_force 2020-01-01 until 2020-03-31', 'suspended 2020-02-01 until 2020-03-31'], ['in_force 2020-01-01', 'suspended 2020-02-01', 'ended? 2020-04-01']],
    ['that ends after the term', ['entered_into_force 2020-01-01 until 2020-03-31', 'suspended 2020-02-01 until 2020-12-31'], ['in_force 2020-01-01', 'suspended 2020-02-01', 'ended? 2020-04-01']],
    ['before it ever applied', ['announced 2020-01-01', 'suspended 2020-02-01 until 2020-03-31'], ['announced 2020-01-01', 'suspended 2020-02-01', 'in_force? 2020-04-01']],
    ['known to the month', ['entered_into_force 2020-01-01', 'suspended 2020-02 until 2020-03'], ['in_force 2020-01-01', 'suspended~ 2020-02-01', 'in_force?~ 2020-04-01']],
  ],
}

describe.each(Object.entries(CASES))('%s', (_, cases) => {
  it.each(cases)('%s', (_name, events, expected) => {
    expect(foldStatus('measure', events.map(event))).toEqual(spans(expected))
  })
})

it('applies events of one rank and day by their position', () => {
  const [short, open] = ['entered_into_force 2020-01-01 until 2020-12-31', 'definitive_determination 2020-01-01'].map(event)
  if (!short || !open) throw new Error('two events')
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
