import fc from 'fast-check'
import { shiftDay } from '@/lib/epoch-day'
import { EVENT_TYPES } from '@/lib/measures/codes'
import '@/testing/seed'
import { expect, it } from 'vitest'
import { today } from '@/lib/dates'
import { GOLDEN } from '@/testing/golden'
import { datasetSchema } from './schema'

const [record] = GOLDEN.measures

/** The golden set with this event in its first record. */
const withEvent = (event: object, change: object = {}) =>
  datasetSchema.safeParse({
    ...GOLDEN,
    ...change,
    measures: [{ ...record, events: [{ sources: record?.events[0]?.sources, ...event }] }, ...GOLDEN.measures.slice(1)],
  })

it('an event that somebody saw after the day to which a release reaches is refused, whatever its type', () => {
  fc.assert(
    fc.property(fc.constantFrom(...EVENT_TYPES), fc.integer({ min: -400, max: 400 }), (type, days) => {
      const parsed = withEvent({ type, date: shiftDay(GOLDEN.coverageDay, days) })
      expect(parsed.success).toBe(days <= 0 || type === 'deadline')
      if (!parsed.success) expect(parsed.error.issues.map(({ message }) => message)).toEqual(['after_coverage'])
    }),
    { numRuns: 60 },
  )
})

it.each([
  ['a start that a text sets', { type: 'announced', date: '2026-09-01', startsOn: '2027-06' }],
  ['a term', { type: 'entered_into_force', date: '2026-09-01', until: '2031-08-31' }],
  ['a month that has begun', { type: 'reported', date: '2026-09' }],
])('%s may lie ahead', (_, event) => {
  expect(withEvent(event).success).toBe(true)
})

it('an exported list has no release, and no day that nothing passes', () => {
  expect(withEvent({ type: 'reported', date: '2026-11-01' }, { release: null }).success).toBe(true)
})

it('a source of a day to come is refused, also where a machine’s clock stands before the set', () => {
  const published = (publishedOn: string, coverageDay = GOLDEN.coverageDay) =>
    datasetSchema.safeParse({ ...GOLDEN, coverageDay, sources: [{ ...GOLDEN.sources[0], publishedOn }] }).error?.issues
  expect(published('2099')?.[0]).toMatchObject({ path: ['sources', 0, 'publishedOn'], message: 'published_ahead' })
  expect(published(shiftDay(today(), 1))?.[0]?.message).toBe('published_ahead')
  expect(published(today())).toBeUndefined()
  expect(published(shiftDay(today(), 1), shiftDay(today(), 2))).toBeUndefined()
})
