import { describe, expect, it } from 'vitest'
import { GOLDEN } from '@/testing/golden'
import { toInput, toRecord } from './record'
import { measureRecordSchema, measureSchema } from './schema'
import { makeDataset } from './testing/random-records.cases'
import { wholeMeasures } from './testing/whole-measures.cases'

const REAL = wholeMeasures(GOLDEN)
const RANDOM = wholeMeasures(makeDataset(40, 20_261_127))

describe('a record as files and revisions keep it', () => {
  it.each(REAL)('is all that was loaded: $record.slug', ({ record, measure }) => {
    expect(toRecord(measure)).toEqual(record)
  })

  it('is all that was loaded of what is made at random', () => {
    for (const { record, measure } of RANDOM) expect(toRecord(measure)).toEqual(record)
  })

  it('is taken again by the gate that let it in, and is no other after it', () => {
    for (const { record, measure } of [...REAL, ...RANDOM]) {
      expect(measureRecordSchema.parse(JSON.parse(JSON.stringify(toRecord(measure))))).toEqual(record)
    }
  })

  it('is without its name what an editor saves', () => {
    for (const { record, measure } of [...REAL, ...RANDOM]) {
      const input = toInput(measure)
      expect(input).not.toHaveProperty('slug')
      expect({ slug: record.slug, ...input }).toEqual(record)
      expect(measureSchema.parse(input)).toEqual(input)
    }
  })

  it('has nothing of what is derived, and nothing of its links from others', () => {
    const [{ measure, record }] = REAL as [(typeof REAL)[number]]
    const others = { ...measure, version: 9, archivedAt: '2026-01-01', spans: [], standing: 'reported' as const }
    expect(toRecord({ ...others, relatedBy: measure.relations })).toEqual(record)
    expect(Object.keys(toRecord(measure)).sort()).toEqual(Object.keys(measureRecordSchema.shape).sort())
  })

  it('says of an event that older saves know nothing of a start, a part or a text that nobody saw', () => {
    const [{ measure }] = REAL as [(typeof REAL)[number]]
    const events = [{ type: 'announced' as const, date: '2026-01-06', until: null, note: null, citations: [0] }]
    expect(toRecord({ ...measure, events }).events).toEqual([
      {
        ...{ type: 'announced', date: '2026-01-06', until: null, note: null },
        ...{ startsOn: null, expected: false, part: null, sources: [measure.citations[0]?.source.url] },
      },
    ])
  })
})
