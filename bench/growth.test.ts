import { expect, it } from 'vitest'
import { loadRow } from './growth'
import { verdictOf } from './results'

it.each([
  ['a million in time', 1_000_000, 599_000, 'ok'],
  ['a million that takes longer', 1_000_000, 601_000, 'short'],
  ['fewer, which have no bar', 100_000, 601_000, ''],
])('judges the loading of %s', (_, records, app, verdict) => {
  expect(verdictOf(loadRow(records, { app, floor: 1000 }))).toBe(verdict)
})

it('tells of seconds', () => {
  expect(loadRow(10_000, { app: 12_340, floor: 2000 })).toMatchObject({
    what: 'loading of 10,000 records',
    unit: 's',
    measured: 12.34,
  })
})
