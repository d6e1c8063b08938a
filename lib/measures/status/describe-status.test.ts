import { describe, expect, it } from 'vitest'
import { wordsIn } from '@/lib/i18n/catalogue'
import type { EventType } from '../codes'
import type { FoldEvent, StatusSpan } from '../types'
import { describeTurn, statusText } from './describe-status'
import { foldStatus } from './status'
import { statusSpeech, tellStatus, tellTurn } from './tell-status'

const SPEECH = statusSpeech({ language: 'en', words: wordsIn('en') })

/** "announced 2025-10-09 starts 2025-11-08 until 2026-11-10"; a question mark behind the type: its text was not seen. */
function eventOf(text: string): FoldEvent {
  const [type = '', date = '', ...said] = text.split(' ')
  const after = (word: string) => said[said.indexOf(word) + 1] ?? null
  return {
    type: type.replace('?', '') as EventType,
    date,
    until: said.includes('until') ? after('until') : null,
    startsOn: said.includes('starts') ? after('starts') : null,
    expected: type.endsWith('?'),
  }
}
const recordOf = (history: string, lastSeenOn: string | null = null) => {
  const events = history.split(', ').map(eventOf)
  return { events, spans: foldStatus('measure', events), lastSeenOn }
}

const DUTY = 'entered_into_force 2020-12-01 until 2025-11-30'
const SUSPENDED = 'entered_into_force 2025-10-09, suspended 2025-11-10 until 2026-11-10'

describe('a status', () => {
  it.each<[history: string, day: string, said: string]>([
    ['reported 2026-06', '2026-11-27', 'not established'],
    ['entered_into_force 2026-01-06', '2026-11-27', 'in force'],
    ['entered_into_force 2026-01-06', '2026-01-05', 'not established'],
    ['eased 2025-06-29', '2026-11-27', 'partly in force'],
    ['applied_in_practice 2025-11', '2026-11-27', 'in force since Nov 2025'],
    ['applied_in_practice 2025-11-20, suspended 2025', '2026-11-27', 'suspended since about 21 Nov 2025'],
    ['entered_into_force 2026-01-10, lifted 2026-02', '2026-11-27', 'ended in Feb 2026'],
    ['entered_into_force 2026-01-10, lifted 2026-02-03', '2026-11-27', 'ended'],
    ['applied_in_practice 2020-01-01, ceased 2021-06-30', '2026-11-27', 'ended about 30 Jun 2021'],
    ['occurred 2025-11-17', '2026-11-27', 'done on 17 Nov 2025'],
    ['occurred 2025-11', '2026-11-27', 'done in Nov 2025'],
    ['proposed 2026-01-06', '2026-11-27', 'proposed'],
    ['threatened 2026-01', '2026-11-27', 'threatened since Jan 2026'],
    [`${DUTY}, review_initiated 2025-11-30`, '2025-11-30', 'in force'],
    [`${DUTY}, review_initiated 2025-11-30`, '2026-06-30', 'in force, under review; its term ended on 30 Nov 2025'],
    [
      'entered_into_force 2020-12-01 until 2025-11, review_initiated 2025-11-30',
      '2026-06-30',
      'in force, under review; its term ended about 30 Nov 2025',
    ],
    [
      `${DUTY}, review_initiated 2025-11-30 until 2026-11-30`,
      '2026-12-01',
      'ended? expected since 1 Dec 2026, not confirmed',
    ],
    [DUTY, '2025-12-01', 'ended? expected since 1 Dec 2025, not confirmed'],
    [SUSPENDED, '2026-11-10', 'suspended'],
    [SUSPENDED, '2026-11-11', 'in force? expected since 11 Nov 2026, not confirmed'],
    [
      'entered_into_force 2026-01-10 until 2026-08',
      '2026-11-27',
      'ended? expected since about 1 Sep 2026, not confirmed',
    ],
    ['announced 2026-01-06 starts 2026-10-01', '2026-09-30', 'announced'],
    ['announced 2026-01-06 starts 2026-10-01', '2026-10-01', 'in force? expected since 1 Oct 2026, not confirmed'],
    ['announced 2025-10-09 starts 2025-12-01, suspended 2025-11-07', '2026-06-30', 'suspended, never operative'],
    ['announced 2025-10-09 starts 2025-12-01, lifted 2025-11-07', '2026-06-30', 'ended, never operative'],
    ['announced 2025-10-09, replaced 2025-11-07', '2026-06-30', 'ended'],
    ['investigation_initiated 2025-10-09, terminated_without_measure 2026-01-01', '2026-06-30', 'ended'],
    [
      'entered_into_force 2025-01-01, suspended? 2026-01-01',
      '2026-06-30',
      'suspended? expected since 1 Jan 2026, not confirmed',
    ],
    ['proposed? 2026-01-01', '2026-06-30', 'proposed? expected since 1 Jan 2026, not confirmed'],
    ['announced? 2026-01', '2026-06-30', 'announced? expected since Jan 2026, not confirmed'],
    ['occurred? 2026-01-05', '2026-06-30', 'done? expected since 5 Jan 2026, not confirmed'],
  ])('%s, on %s: %s', (history, day, said) => {
    expect(statusText(tellStatus(recordOf(history), day), SPEECH)).toBe(said)
  })

  it.each<[seen: string | null, history: string, said: string]>([
    ['2010-10-04', 'applied_in_practice 2010-09-01', 'in force, last seen 4 Oct 2010'],
    ['2010-10', 'applied_in_practice 2010-09', 'in force since Sep 2010, last seen Oct 2010'],
    ['2010-10-04', 'eased 2010-09-01', 'partly in force, last seen 4 Oct 2010'],
    ['2025-11-27', 'applied_in_practice 2010-09-01', 'in force'],
    ['2025-11-26', 'applied_in_practice 2010-09-01', 'in force, last seen 26 Nov 2025'],
    ['2010-10-04', 'applied_in_practice 2010-09-01, lifted 2011-01-01', 'ended'],
    ['2010-10-04', 'occurred 2010-09-01', 'done on 1 Sep 2010'],
    [null, 'entered_into_force 2010-09-01', 'in force'],
  ])('last seen %s, %s: %s', (seen, history, said) => {
    expect(statusText(tellStatus(recordOf(history, seen), '2026-11-27'), SPEECH)).toBe(said)
  })

  it('is said with its last sighting always where somebody asks for it', () => {
    const told = tellStatus(recordOf('applied_in_practice 2026-01-06', '2026-06-29'), '2026-11-27', { always: true })
    expect(statusText(told, SPEECH)).toBe('in force, last seen 29 Jun 2026')
  })
})

describe('what a written day brings', () => {
  const lastTurn = (history: string) => {
    const { spans } = recordOf(history)
    return [spans.at(-1) as StatusSpan, spans] as const
  }

  it.each<[history: string, ahead: string, past: string]>([
    [
      SUSPENDED,
      'expected to apply again from 11 Nov 2026 on',
      'expected to apply again since 11 Nov 2026, not confirmed',
    ],
    [DUTY, 'expected to be over from 1 Dec 2025 on', 'expected to be over since 1 Dec 2025, not confirmed'],
    [
      'announced 2026-01-06 starts 2026-10',
      'expected to apply from about 1 Oct 2026 on',
      'expected to apply since about 1 Oct 2026, not confirmed',
    ],
    [
      `${DUTY}, review_initiated 2025-11-30`,
      'its term ends on 30 Nov 2025; an open review then keeps it in force',
      'its term ended on 30 Nov 2025; an open review keeps it in force',
    ],
    [
      `${DUTY}, extended? 2025-11-01`,
      'expected to go on from 1 Dec 2025 on',
      'expected to go on since 1 Dec 2025, not confirmed',
    ],
    [
      'entered_into_force 2026-01-01, lifted 2026-12',
      'ended from about 31 Dec 2026 on',
      'ended from about 31 Dec 2026 on',
    ],
  ])('%s', (history, ahead, past) => {
    const turn = tellTurn(...lastTurn(history))
    expect(describeTurn(turn, true, SPEECH)).toBe(ahead)
    expect(describeTurn(turn, false, SPEECH)).toBe(past)
  })
})
