import { measureRecordSchema, sourceSchema } from '@/bench/product/schemas'
import { describe, expect, it } from 'vitest'
import { makeSyntheticMeasure, slugOf } from './measure'
import { makeSource, SOURCES_EACH, sourceUrl } from './source'

const SAMPLE = 4000
const measures = Array.from({ length: SAMPLE }, (_, index) => makeSyntheticMeasure(index))
const share = (wanted: (text: string) => boolean) =>
  measures.filter((measure) => wanted(JSON.stringify(measure))).length / SAMPLE
const shareOf = (word: string) => share((text) => text.includes(word))

describe('synthetic measures', () => {
  it('pass the gate of every other record, as they are', () => {
    for (const measure of measures) expect(measureRecordSchema.parse(measure)).toEqual(measure)
  })

  it('are the same in every run and in any order', () => {
    for (const index of [3999, 17, 0]) expect(makeSyntheticMeasure(index)).toEqual(measures[index])
  })

  it('are half English, a quarter each Chinese and Japanese', () => {
    const inLanguage = (language: string) => measures.filter(({ title }) => language in title).length / SAMPLE
    expect(inLanguage('en')).toBeCloseTo(0.5, 1)
    expect(inLanguage('zh')).toBeCloseTo(0.25, 1)
    expect(inLanguage('ja')).toBeCloseTo(0.25, 1)
  })

  it('have words that are common, and some that are rare', () => {
    for (const word of ['出口', '管制', '輸出', '規制', 'export control']) {
      expect(shareOf(word)).toBeGreaterThan(0.17)
      expect(shareOf(word)).toBeLessThan(0.25)
    }
    for (const word of ['稀土', '氦气', '希土', 'レアアース', 'rare earths']) {
      expect(shareOf(word)).toBeGreaterThan(0.0002)
      expect(shareOf(word)).toBeLessThan(0.003)
    }
  })

  it('have one to five events from 2010 to 2026, some of them vague', () => {
    const dates = measures.flatMap(({ events }) => events.map(({ date }) => date))
    expect(new Set(measures.map(({ events }) => events.length))).toEqual(new Set([1, 2, 3, 4, 5]))
    expect(dates.every((date) => date >= '2010' && date < '2027')).toBe(true)
    expect(new Set(dates.map(({ length }) => length))).toEqual(new Set([4, 7, 10]))
    expect(measures.some(({ events }) => events.some(({ until }) => until))).toBe(true)
  })

  it('rest on one to three of two sources each, and refer to earlier records alone', () => {
    const known = new Set(Array.from({ length: SAMPLE * SOURCES_EACH }, (_, index) => sourceUrl(index)))
    expect(known.size).toBe(SAMPLE * SOURCES_EACH)
    const earlier = new Set<string>()
    for (const [index, { slug, citations, relations }] of measures.entries()) {
      expect(citations.length >= 1 && citations.length <= 3).toBe(true)
      expect(citations.every(({ source }) => known.has(source))).toBe(true)
      expect(relations.every(({ to }) => earlier.has(to))).toBe(true)
      expect(slug).toBe(slugOf(index))
      earlier.add(slug)
    }
    expect(measures.some(({ relations }) => relations.length > 1)).toBe(true)
  })
})

describe('synthetic sources', () => {
  it('pass the gate of every other source, as they are', () => {
    for (let index = 0; index < SAMPLE; index += 1)
      expect(sourceSchema.parse(makeSource(index))).toEqual(makeSource(index))
  })
})
