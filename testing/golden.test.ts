import { describe, expect, it } from 'vitest'
import { datasetSchema } from '@/lib/imports/schema'
import {
  CODED_FIELDS,
  CODED_KEYS,
  type CodedKey,
  EVENT_TYPES,
  RELATION_TYPES,
  SCOPE_SCHEMES,
  SPAN_BASES,
  STANCES,
  STATUSES,
} from '@/lib/measures/codes'
import { measureRecordSchema } from '@/lib/measures/schema'
import { statusOn } from '@/lib/measures/status/current-status'
import { foldStatus } from '@/lib/measures/status/status'
import { SOURCE_KINDS } from '@/lib/sources/types'
import { GOLDEN } from './golden'

const { measures, sources, authorities, indicators } = GOLDEN
const events = measures.flatMap((measure) => measure.events)
const citations = measures.flatMap((measure) => measure.citations)
const relations = measures.flatMap((measure) => measure.relations)
const spans = measures.flatMap(({ kind, events }) => foldStatus(kind, events))
const missing = (codes: readonly string[], found: readonly (string | undefined)[]) =>
  codes.filter((code) => !found.includes(code))

/** Codes of those fields that no real record has. */
const WITHOUT: Partial<Record<CodedKey, string[]>> = { confirmation: ['refuted'], confidence: ['low'] }

describe('the golden data set', () => {
  it('is whole as the schema gives it', () => {
    expect(datasetSchema.parse(GOLDEN)).toEqual(GOLDEN)
  })
  it('has records that a second reading leaves as they are', () => {
    for (const record of measures) expect(measureRecordSchema.parse(record)).toEqual(record)
  })

  it('has exactly the sources, authorities and records that it speaks of', () => {
    const observed = indicators.flatMap(({ observations }) => observations.map(({ source }) => source))
    const cited = new Set([...citations.map(({ source }) => source), ...observed])
    expect(new Set(sources.map(({ url }) => url))).toEqual(cited)
    expect(new Set(authorities.map(({ key }) => key))).toEqual(
      new Set(measures.flatMap((record) => record.authorities)),
    )
    expect(
      missing(
        [...new Set(relations.map(({ to }) => to))],
        measures.map(({ slug }) => slug),
      ),
    ).toEqual([])
  })

  // What stands on the right occurs in no real record: tests that need it make it.
  it.each([
    ...CODED_KEYS.map((key): [string, readonly string[], string[], string[]] => [
      key,
      CODED_FIELDS[key].codes,
      measures.map((measure) => measure[key]),
      WITHOUT[key] ?? [],
    ]),
    ['relation', RELATION_TYPES, relations.map(({ type }) => type), ['resumes']],
    ['stance', STANCES, citations.map(({ stance }) => stance), []],
    ['scheme', SCOPE_SCHEMES, measures.flatMap(({ scope }) => scope.map(({ scheme }) => scheme)), ['EU-DU']],
    ['source kind', SOURCE_KINDS, sources.map(({ kind }) => kind), ['official_gazette']],
    [
      'event',
      EVENT_TYPES,
      events.map(({ type }) => type),
      ['withdrawn', 'resumed', 'ceased', 'terminated_without_measure', 'deadline'],
    ],
    ['status', STATUSES, spans.map(({ status }) => status), []],
    ['basis', SPAN_BASES, spans.map(({ basis }) => basis), []],
  ])('has every %s', (_, codes, found, without) => {
    expect(missing(codes, found)).toEqual(without)
  })

  it.each(['2026-02-24', '2026-11-27'])('has every status on %s', (day) => {
    const found = measures.map(({ kind, events }) => statusOn(foldStatus(kind, events), day)?.status)
    // No draft waited on either day.
    expect(missing(STATUSES, found)).toEqual(['proposed'])
  })

  it.each([
    ['titles in Chinese', measures.filter(({ title }) => title.zh)],
    ['titles in Japanese', measures.filter(({ title }) => title.ja)],
    ['documents with a number', measures.filter(({ instrument }) => instrument?.number)],
    ['documents with a title in Japanese', measures.filter(({ instrument }) => instrument?.title.ja)],
    ['named entities', measures.filter(({ entities }) => entities.length > 0)],
    ['conflicts between sources', measures.filter(({ conflict }) => conflict)],
    ['nothing that establishes a status', measures.filter(({ kind, events }) => foldStatus(kind, events).length === 0)],
    ['acts in parts', measures.filter(({ events }) => events.some(({ part }) => part))],
    ['starts that a text fixes', events.filter(({ startsOn }) => startsOn)],
    ['what was said and not seen', events.filter(({ expected }) => expected)],
    ['dates of which the month is known', events.filter(({ date }) => date.length === 'yyyy-mm'.length)],
    ['spans that are roughly known', spans.filter(({ approximate }) => approximate)],
    ['events of 2010', events.filter(({ date }) => date.startsWith('2010'))],
    ['events of 2012', events.filter(({ date }) => date.startsWith('2012'))],
    ['sources that nobody opened', sources.filter(({ opened }) => !opened)],
    ['sources that repeat another’s story', sources.filter(({ origin }) => origin)],
    ['observations', indicators.flatMap(({ observations }) => observations)],
  ])('has %s', (_, found) => {
    expect(found.length).toBeGreaterThan(1)
  })
})
