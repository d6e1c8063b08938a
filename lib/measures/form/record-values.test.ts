import { parseWithZod } from '@conform-to/zod/v4'
import { describe, expect, it } from 'vitest'
import { GOLDEN } from '@/testing/golden'
import { toInput } from '../record'
import { wholeMeasures } from '../testing/whole-measures.cases'
import { readFormData, toFormData } from './data'
import { recordValues } from './record-values'
import { submissionSchema } from './submission'
import { blankRecord, freeKey, NEW_EVENT, newCitation, withStamp } from './values'

const ID = '8d3f9d5e-7f5c-4f0e-9f63-0a6c2f1f5b11'
const REAL = wholeMeasures(GOLDEN)

/** As a browser would send it, and the server read it. */
function post(measure: (typeof REAL)[number]['measure']) {
  const posted = readFormData(toFormData({ ...withStamp(recordValues(measure), ID, 3), reason: 'Looked again' }))
  if (!posted) throw new Error('no form of ours')
  const submission = parseWithZod(posted, { schema: submissionSchema })
  if (submission.status !== 'success') throw new Error(JSON.stringify(submission.error))
  return submission.value
}

describe('a saved record in its form', () => {
  it.each(REAL)('comes back from the browser as it went there: $record.slug', ({ measure }) => {
    const { input, newSources, ...stamp } = post(measure)
    expect(input).toEqual(toInput(measure))
    expect(newSources).toEqual([])
    expect(stamp).toEqual({ reason: 'Looked again', submissionId: ID, version: 3, notDuplicateOf: [] })
  })

  it('has a text in every field that the form has, and nothing else', () => {
    const shape = (value: unknown): unknown =>
      Array.isArray(value) ? 'list' : typeof value === 'object' ? Object.keys(value as object).sort() : typeof value
    const blank = Object.entries(blankRecord()).map(([key, value]) => [key, shape(value)])
    for (const { measure } of REAL) {
      expect(Object.entries(recordValues(measure)).map(([key, value]) => [key, shape(value)])).toEqual(blank)
    }
  })

  it('has the fields of a fresh event and of a fresh citation', () => {
    for (const { measure } of REAL) {
      const { events, citations } = recordValues(measure)
      for (const event of events) expect(Object.keys(event).sort()).toEqual(Object.keys(NEW_EVENT).sort())
      for (const citation of citations) expect(Object.keys(citation)).toEqual(Object.keys(newCitation('s1')))
    }
  })

  it('calls each of its sources by one key, which its events tick', () => {
    for (const { measure } of REAL) {
      const { events, citations } = recordValues(measure)
      const keys = citations.map(({ key }) => key)
      expect(new Set(keys).size).toBe(keys.length)
      expect(keys).toEqual(expect.arrayContaining(events.flatMap(({ sources }) => sources)))
    }
  })
})

describe('the key of a further source', () => {
  it.each([
    [[], 'n1'],
    [['n1'], 'n2'],
    // A removed one's ticks never pass to another.
    [['n1', 'n3'], 'n4'],
    [['s7', 's12'], 'n1'],
    [['s7', 'n9', 's12'], 'n10'],
  ])('beside %j is %s', (keys, expected) => {
    expect(freeKey(keys)).toBe(expected)
  })
})

it('stamps a new record with no version, and one of before with its own', () => {
  expect(withStamp(blankRecord(), ID)).toMatchObject({ version: '', submissionId: ID, reason: '' })
  expect(withStamp(blankRecord(), ID, 12).version).toBe('12')
})

it('lets a blank form tick the one source that it has', () => {
  const { events, citations } = blankRecord()
  expect(events.map(({ sources }) => sources)).toEqual([citations.map(({ key }) => key)])
})
