import '@/testing/seed'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { rangeOf } from '@/lib/dates'
import { GOLDEN } from '@/testing/golden'
import { makeDataset } from '../testing/random-records.cases'
import { type CitedText, type Derivable, deriveMeasure, standingOf } from './derive'
import { foldStatus } from './status'

const derivables = [GOLDEN, makeDataset(30, 7)].flatMap(({ measures, sources }): Derivable[] =>
  measures.map((record) => ({
    ...record,
    authorities: [],
    citations: record.citations.flatMap(({ source, stance }) =>
      sources.filter(({ url }) => url === source).map((known): CitedText => ({ ...known, stance })),
    ),
  })),
)
const measureArb = fc.constantFrom(...derivables)
const citationsArb = fc.subarray(derivables.flatMap(({ citations }) => citations).slice(0, 24))

it('reaches from the first day that any event can mean to the last', () => {
  for (const measure of derivables) {
    const ranges = measure.events.map(({ date }) => rangeOf(date))
    const { firstEarliest, lastLatest, firstOn } = deriveMeasure(measure)
    expect(firstEarliest).toBe(ranges.map(({ earliest }) => earliest).sort()[0])
    expect(lastLatest).toBe(
      ranges
        .map(({ latest }) => latest)
        .sort()
        .at(-1),
    )
    expect(rangeOf(firstOn).earliest).toBe(firstEarliest)
  }
})

it('keeps of each date the days that it can mean, and none where there is no date', () => {
  for (const measure of derivables) {
    const told = deriveMeasure(measure)
    const pairs = [
      [told.announcedOn, told.announcedEarliest, told.announcedLatest],
      [told.effectiveOn, told.effectiveEarliest, told.effectiveLatest],
      [told.endedOn, told.endedEarliest, told.endedLatest],
    ] as const
    for (const [date, earliest, latest] of pairs) {
      expect([earliest, latest]).toEqual(date ? [rangeOf(date).earliest, rangeOf(date).latest] : [null, null])
    }
    expect(told.lastSeenEarliest).toBe(told.lastSeenOn && rangeOf(told.lastSeenOn).earliest)
  }
})

it('does not depend on the order in which events of different days and citations stand', () => {
  fc.assert(
    fc.property(measureArb, (measure) => {
      const firsts = measure.events.map(({ date }) => rangeOf(date).earliest)
      fc.pre(new Set(firsts).size === firsts.length)
      const turned = {
        ...measure,
        events: measure.events.toReversed(),
        citations: measure.citations.toReversed(),
      }
      const { lastSeenOn: _, ...told } = deriveMeasure(turned)
      expect(deriveMeasure(measure)).toMatchObject(told)
    }),
  )
})

it('has the spans that the fold gives for its kind', () => {
  for (const measure of derivables) {
    expect(deriveMeasure(measure).spans).toEqual(foldStatus(measure.kind, measure.events))
  }
})

it('is published by one official voice or two that are independent, and a further citation never takes that away', () => {
  fc.assert(
    fc.property(citationsArb, citationsArb, (some, more) => {
      const before = standingOf(some)
      const after = standingOf([...some, ...more])
      expect(before.standing).toBe(before.official || before.voices > 1 ? 'published' : 'reported')
      if (before.standing === 'published') expect(after.standing).toBe('published')
      expect(after.voices).toBeGreaterThanOrEqual(before.voices)
    }),
  )
})

it('counts nobody whose page was not opened, or who says otherwise', () => {
  fc.assert(
    fc.property(citationsArb, citationsArb, (some, others) => {
      const silent = others.map((citation, place) =>
        place % 2 === 0 ? { ...citation, opened: false } : { ...citation, stance: 'contradicts' as const },
      )
      expect(standingOf([...some, ...silent])).toEqual(standingOf(some))
    }),
  )
})

it('cannot be of a record without events', () => {
  const [measure] = derivables as [Derivable]
  expect(() => deriveMeasure({ ...measure, events: [] })).toThrow(measure.slug)
})
