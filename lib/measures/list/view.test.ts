import { describe, expect, it } from 'vitest'
import { makeMeasure } from '@/lib/exports/measure.cases'
import { wordsIn } from '@/lib/i18n/catalogue'
import type { Speech } from '@/lib/i18n/format'
import type { Measure } from '../types'
import { toCounts } from './counts'
import { shownView } from './filter'
import { parseMeasureFilter } from './parse-filter'
import { layoutTimeline } from './timeline'
import { composeList, type FoundPage, type ReadList } from './view'

const SPEECH: Speech = { language: 'en', words: wordsIn('en') }
const URL = 'https://measures.example.org'
const BAN = makeMeasure()
const foundOf = (measures: Measure[], view: string): FoundPage =>
  view === 'table'
    ? { total: measures.length, measures }
    : {
        total: measures.length,
        groups: layoutTimeline(
          measures.map(({ id }) => ({ measureId: id, source: 'event', position: 0 })),
          measures,
        ),
      }
function read(query: string, measures: Measure[] = [BAN]): ReadList {
  const { filter } = parseMeasureFilter(new URLSearchParams(query))
  return {
    filter,
    counts: toCounts([{ tally: 'restrictive', count: measures.length }]),
    found: foundOf(measures, shownView(filter)),
    beside: 0,
    facets: [{ facet: 'imposer', value: 'CN', count: measures.length }],
    authorities: [],
    months: [{ from: 202601, to: 202601, count: 1 }],
    coverageDay: '2026-06-30',
    named: [],
    today: '2026-11-24',
    day: '2026-11-24',
  }
}
const compose = (query: string, measures?: Measure[]) => composeList(read(query, measures), [], SPEECH, URL)

describe('the view of a list', () => {
  it('says what is shown, its conditions and how many match', () => {
    const { sentence, chips, records, panel } = compose('imposer=CN&from=2026')
    expect(sentence).toBe('1 measure by China, with an event since 2026, restrictive')
    expect(chips.map(({ label }) => label)).toEqual(['by China', 'with an event since 2026'])
    expect(records).toBe(1)
    expect(panel.facets.find(({ facet }) => facet === 'imposer')?.values).toEqual([['CN', 'China', '1', 'any']])
  })

  it('has lines of a timeline, or rows of the columns that its reader chose', () => {
    expect(compose('').rows).toMatchObject({ total: 1, sections: [{ heading: 'January 2026', lines: [{}] }] })
    expect(compose('view=table&columns=firstOn&columns=effect').rows).toEqual({
      total: 1,
      table: [[[['date', '2026-01-06']], ['restrictive']]],
    })
  })

  it('has links without the days that the chart shows, and a chart with them', () => {
    const { filter, chips, drawn } = compose('imposer=CN&windowFrom=2026-01-01&windowTo=2026-02-01')
    expect(filter.windowFrom).toBeNull()
    expect(chips[0]?.href).toBe('/measures')
    expect(drawn.preload).toContain('windowFrom=2026-01-01')
    expect(drawn.chart.sentence).toBe(compose('imposer=CN').sentence)
  })

  it('of nothing has no rows', () => {
    expect(compose('category=visa', []).rows).toEqual({ total: 0, sections: [], across: null })
    expect(compose('q=nothing', []).rows).toEqual({ total: 0, table: [] })
  })
})
