import { expect, it } from 'vitest'
import { questionsOf, readTypedEvents, typedParts } from './typed-events'
import { type EventValues, NEW_EVENT } from './values'

/** "suspended 2026-01"; "[list A]" names a part. */
const valuesOf = (history: string): EventValues[] =>
  history.split(', ').map((text) => {
    const [, type = '', date = '', , part = ''] = /^(\S*) ?(\S*?)( \[(.*)\])?$/.exec(text) ?? []
    return { ...NEW_EVENT, type, date, part }
  })
const asked = (history: string) =>
  questionsOf(readTypedEvents(valuesOf(history))).map(
    ({ ask, events }) => `${ask} ${events.map(({ place }) => place + 1).join('+')}`,
  )

it('reads what has a type and a date, and keeps its place', () => {
  const values = [
    { ...NEW_EVENT, type: 'announced', date: ' 2026-01-06 ', startsOn: '2026-02', expected: 'on', part: ' Nos. 1 ' },
    { ...NEW_EVENT, type: 'lifted', date: 'soon' },
    undefined,
    { ...NEW_EVENT, type: 'lifted', date: '2026', until: 'x' },
  ]
  expect(readTypedEvents(values)).toEqual([
    {
      place: 0,
      type: 'announced',
      date: '2026-01-06',
      until: null,
      startsOn: '2026-02',
      expected: true,
      part: 'Nos. 1',
    },
    { place: 3, type: 'lifted', date: '2026', until: null, startsOn: null, expected: false, part: null },
  ])
  expect(readTypedEvents(undefined)).toEqual([])
  expect(typedParts(values)).toEqual(['Nos. 1'])
})

it.each<[history: string, questions: string[]]>([
  ['entered_into_force 2026-01-10, suspended 2026-02-01', []],
  ['entered_into_force 2026-01-10, suspended 2026-03, resumed 2026', ['unclearOrder 2+3']],
  [', entered_into_force 2020-01-01, suspended 2026-03, resumed 2026-03', ['unclearOrder 3+4']],
  ['entered_into_force 2016-08-09, extended 2021-08-12, expired 2021-08-12', ['renewedOnItsEnd 2+3']],
  ['entered_into_force 2021-08-12, expired 2021-08-12', []],
  ['lifted 2024, entered_into_force 2026', ['ends_before_start 1+2']],
  [', entered_into_force 2020-01-01, announced 2022', ['known_after_start 2+3']],
  ['entered_into_force 2016-08-09, extended 2021-08-12 [a], expired 2021-08-12 [b]', []],
])('%s: asks %j', (history, questions) => {
  expect(asked(history)).toEqual(questions)
})
