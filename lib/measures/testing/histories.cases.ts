/** Histories and ranges of status as one line of text, in the form of status.cases.ts, for the tests of what follows from them. */
import type { EventType } from '../codes'
import type { FoldEvent, StatusSpan } from '../types'

const SAID = ['until', 'starts', 'part'] as const

/** "suspended? 2025-11-07 until 2026-11-10 part A" */
export function readStep(text: string): FoldEvent {
  const [word = '', date = '', ...rest] = text.trim().split(' ')
  const [until, startsOn, part] = SAID.map((key) => (rest.includes(key) ? (rest[rest.indexOf(key) + 1] ?? null) : null))
  return {
    type: word.replace('?', '') as EventType,
    date,
    until: until ?? null,
    startsOn: startsOn ?? null,
    expected: word.endsWith('?'),
    part: part ?? null,
  }
}

/** Steps with a comma between them; none of a blank text. */
export const readHistory = (text: string): FoldEvent[] =>
  text
    .split(',')
    .filter((step) => step.trim() !== '')
    .map(readStep)

const MARKS = { stated: '', held: '!', expected: '?' } as const

/** "in_force? 2020-04-01": each lasts until the next begins. */
export const writeSpans = (spans: readonly StatusSpan[]): string =>
  spans
    .map(({ status, basis, approximate, from }) => `${status}${MARKS[basis]}${approximate ? '~' : ''} ${from}`)
    .join(', ')
