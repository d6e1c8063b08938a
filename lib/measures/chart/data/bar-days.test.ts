import { expect, it } from 'vitest'
import type { Day } from '@/lib/dates'
import type { Status } from '@/lib/measures/codes'
import type { StatusSpan } from '@/lib/measures/types'
import { barDays } from './bar-days'

/** "in_force 2020-01-01, ended 2021-01-01" */
const spansOf = (text: string): StatusSpan[] =>
  text
    .split(', ')
    .filter(Boolean)
    .map((part, at, parts) => {
      const [status, from = ''] = part.split(' ')
      const to = parts[at + 1]?.split(' ')[1] ?? null
      return { status: status as Status, from, to, basis: 'stated', approximate: false }
    })

it.each<[name: string, kind: string, lastLatest: Day, spans: string, last: Day | null]>([
  ['what applies lasts', 'measure', '2020-01-01', 'in_force 2020-01-01', null],
  ['what is only threatened lasts', 'measure', '2020-01-01', 'threatened 2020-01-01', null],
  ['what is suspended lasts', 'measure', '2021-01-01', 'in_force 2020-01-01, suspended 2021-01-01', null],
  ['what begins ahead lasts', 'measure', '2030-12-31', 'announced 2020-01-01, in_force 2030-01-01', null],
  ['an end', 'measure', '2021-01-01', 'in_force 2020-01-01, ended 2021-01-01', '2021-01-01'],
  ['a term ends after the last event', 'measure', '2020-01-01', 'in_force 2020-01-01, ended 2021-01-01', '2021-01-01'],
  ['an event after the end', 'measure', '2021-05-06', 'in_force 2020-01-01, ended 2021-01-01', '2021-05-06'],
  ['an end in a year', 'measure', '2021-12-31', 'in_force 2020-01-01, ended 2021-01-01', '2021-12-31'],
  ['it applied again', 'measure', '2022-01-01', 'ended 2021-01-01, in_force 2022-01-01', null],
  ['what was over as it happened', 'measure', '2020-02-29', 'announced 2020-01-01, done 2020-02-01', '2020-02-29'],
  ['nothing establishes a status', 'measure', '2020-02-29', '', '2020-02-29'],
  ['a trigger never holds', 'trigger', '2020-01-31', 'not_applicable 2020-01-01', '2020-01-31'],
  ['a response never holds', 'response', '2020-01-01', 'not_applicable 2020-01-01', '2020-01-01'],
])('%s', (_, kind, lastLatest, spans, last) => {
  const known = { firstEarliest: '2020-01-01', lastLatest, spans: spansOf(spans) }
  const { lastKnown, ...days } = barDays(kind, known)
  expect(days).toEqual({ first: '2020-01-01', last })
  // Of what ended that is its end; what lasts is known as far as its last step or change.
  const changes = kind === 'measure' ? known.spans.map(({ from }) => from) : []
  expect(lastKnown).toBe([lastLatest, ...changes].sort().at(-1))
})
