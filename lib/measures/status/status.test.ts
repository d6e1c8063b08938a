import { describe, expect, it } from 'vitest'
import type { EventType, Status } from '../codes'
import { ACT_CASES } from '../testing/status.acts.cases'
import { COURSE_CASES } from '../testing/status.cases'
import { DOUBT_CASES } from '../testing/status.doubt.cases'
import { NAMED_CASES } from '../testing/status.named.cases'
import type { FoldEvent, StatusSpan } from '../types'
import { statusOn } from './current-status'
import { foldStatus } from './status'

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

describe('the fold', () => {
  const histories = [COURSE_CASES, ACT_CASES, DOUBT_CASES, NAMED_CASES].flatMap((table) =>
    table.trim().split(/\n(?=\S)/),
  )

  it.each(histories.map((history) => history.split(/\n {2}(?:> )?/)))('%s', (_, events = '', expected = '') => {
    expect(foldStatus('measure', listOf(events).map(event))).toEqual(spans(listOf(expected)))
  })

  it('is tried on the whole tables', () => {
    expect(histories.length).toBeGreaterThanOrEqual(150)
  })
})

it('applies events of one rank and day by their position', () => {
  const short = event('entered_into_force 2020-01-01 until 2020-12-31')
  const open = event('entered_into_force 2020-01-01')
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
