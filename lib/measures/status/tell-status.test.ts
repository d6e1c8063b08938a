import { describe, expect, it } from 'vitest'
import { readHistory } from '../testing/histories.cases'
import { foldStatus } from './status'
import { type Tellable, tellStatus, tellTurn } from './tell-status'

const record = (history: string, lastSeenOn: string | null = null): Tellable => {
  const events = readHistory(history)
  return { events, spans: foldStatus('measure', events), lastSeenOn }
}

describe('what a record says of a day', () => {
  const LIMBS = 'announced 2025-10-09 starts 2025-12-01, suspended 2025-11-07 until 2026-11-10'
  const DUTY = 'entered_into_force 2020-01-01 until 2024-12-31, review_initiated 2024-06-01'

  it.each<[history: string, day: string, told: object | null]>([
    ['', '2026-01-01', null],
    ['announced 2026-01-06', '2026-01-05', null],
    ['announced 2026-01-06', '2026-01-06', { status: 'announced', basis: 'stated', date: '2026-01-06' }],
    ['entered_into_force 2026-02', '2026-03-01', { status: 'in_force', date: '2026-02', approximate: true }],
    ['applied_in_practice 2020, lifted 2021', '2022-01-01', { status: 'ended', date: '2021', approximate: true }],
    // What a review holds is known by the last day of its term.
    [DUTY, '2025-03-01', { status: 'in_force', basis: 'held', date: '2024-12-31' }],
    [DUTY, '2024-12-31', { status: 'in_force', basis: 'stated', date: '2020-01-01' }],
    // Beyond a written day nobody has confirmed it.
    ['entered_into_force 2020-01-01 until 2020-12-31', '2021-01-01', { status: 'ended', basis: 'expected' }],
    [LIMBS, '2026-11-11', { status: 'in_force', basis: 'expected', date: '2026-11-11', neverOperative: false }],
    // Suspended or over before its start ever came.
    [LIMBS, '2026-01-01', { status: 'suspended', neverOperative: true }],
    [LIMBS, '2025-10-10', { status: 'announced', neverOperative: false }],
    [
      'announced 2025-10-09 starts 2025-12-01, lifted 2025-11-07',
      '2026-01-01',
      { status: 'ended', neverOperative: true },
    ],
    ['announced 2025-10-09, withdrawn 2025-11-07', '2026-01-01', { status: 'ended', neverOperative: false }],
    [
      'entered_into_force 2025-10-09, suspended 2025-11-07',
      '2026-01-01',
      { status: 'suspended', neverOperative: false },
    ],
  ])('%s on %s', (history, day, told) => {
    const said = tellStatus(record(history), day)
    if (told) expect(said).toMatchObject(told)
    else expect(said).toBeNull()
  })
})

describe('when it was last seen', () => {
  const PRACTICE = 'applied_in_practice 2010-10-04'

  it.each<[name: string, history: string, seen: string | null, always: boolean, said: string | null]>([
    ['is said after a year', PRACTICE, '2025-11-26', false, '2025-11-26'],
    ['is not said within it', PRACTICE, '2025-11-27', false, null],
    ['is said within it to who always wants it', PRACTICE, '2026-11-01', true, '2026-11-01'],
    ['is said as vaguely as it is known', PRACTICE, '2010-10', false, '2010-10'],
    ['is nothing where nobody keeps it', PRACTICE, null, true, null],
    ['is said of what is eased', `${PRACTICE}, eased 2011-01-01`, '2011-01-01', false, '2011-01-01'],
    ['is not said of what is suspended', `${PRACTICE}, suspended 2011-01-01`, '2011-01-01', true, null],
    ['is not said of what is over', `${PRACTICE}, lifted 2011-01-01`, '2011-01-01', true, null],
  ])('%s', (_, history, seen, always, said) => {
    expect(tellStatus(record(history, seen), '2026-11-27', { always })?.seen).toBe(said)
  })
})

it('tells each range as the turn from the one before it', () => {
  const history =
    'announced 2019-12-01, entered_into_force 2020-01-01 until 2024-12-31, review_initiated 2024-06-01, lifted 2025-03-01'
  const { spans } = record(history)
  expect(spans.map((span) => tellTurn(span, spans))).toEqual([
    { status: 'announced', basis: 'stated', approximate: false, date: '2019-12-01', before: null },
    { status: 'in_force', basis: 'stated', approximate: false, date: '2020-01-01', before: 'announced' },
    { status: 'in_force', basis: 'held', approximate: false, date: '2024-12-31', before: 'in_force' },
    { status: 'ended', basis: 'stated', approximate: false, date: '2025-03-01', before: 'in_force' },
  ])
})
