import { describe, expect, it } from 'vitest'
import { COVERAGE_FIELDS, REACH_BASES } from '@/lib/coverage/types'
import { wordsIn } from '@/lib/i18n/catalogue'
import type { Speech } from '@/lib/i18n/format'
import { FIELDS } from '@/lib/measures/list/fields'
import { FACETS } from '@/lib/measures/list/keys'
import { parseMeasureFilter } from '@/lib/measures/list/parse-filter'
import { layoutCodebook } from './layout'
import { RULES } from './rules'
import { VOCABULARIES, VOCABULARY_NAMES } from './vocabularies'

const SPEECH: Speech = { language: 'en', words: wordsIn('en') }
/** Each code has one record more than the code before it. */
const COUNTS = VOCABULARY_NAMES.flatMap((vocabulary) =>
  VOCABULARIES[vocabulary].map((code, at) => ({ vocabulary, code, count: at })),
)
const codebook = layoutCodebook(COUNTS, SPEECH)
const { fields, codes, coverage, rules } = codebook
const entries = codes.flatMap((section) => section.entries.map((entry) => ({ ...entry, vocabulary: section.id })))

describe('the codebook', () => {
  it('has every field, every code and every rule once', () => {
    expect(fields.map(({ key }) => key)).toEqual(FIELDS.map(({ key }) => key))
    expect(entries.map(({ vocabulary, code }) => `${vocabulary} ${code}`)).toEqual(
      COUNTS.map(({ vocabulary, code }) => `${vocabulary} ${code}`),
    )
    expect(rules.map(({ id }) => id)).toEqual(RULES.map((rule) => `rule-${rule}`))
    for (const names of Object.values(VOCABULARIES)) expect(new Set(names).size).toBe(names.length)
  })

  it('says something of each, in sentences', () => {
    const said = [...fields, ...codes, ...entries, ...coverage]
      .map(({ help }) => help)
      .concat(rules.flatMap((rule) => rule.sentences))
    for (const text of said) expect(text).toMatch(/^\S.*\.$/)
    for (const { label, code } of entries) expect(label, code).not.toBe('')
  })

  it('has no address twice, and none that an address cannot hold', () => {
    const ids = [
      'fields',
      'coverage',
      'rules',
      'content',
      ...[...fields, ...codes, ...entries, ...coverage, ...rules].map(({ id }) => id),
    ]
    expect(new Set(ids).size).toBe(ids.length)
    for (const id of ids) expect(id).toMatch(/^[A-Za-z][\w-]*$/)
    expect(ids).toContain('status-in_force')
  })

  it('says what every answer tells of its edge, under the names that files have', () => {
    expect(coverage.map(({ code }) => code)).toEqual([...COVERAGE_FIELDS, ...REACH_BASES])
  })

  it('has a set of codes on its page for every field that says so', () => {
    const named = fields.flatMap((field) => field.codes ?? [])
    for (const name of named) expect(VOCABULARY_NAMES).toContain(name)
    expect(fields.find(({ key }) => key === 'category')?.codes).toBe('category')
    expect(fields.find(({ key }) => key === 'events')?.codes).toBe('eventType')
    expect(fields.find(({ key }) => key === 'title')?.codes).toBeNull()
  })

  it('says where a field shows, of what type it is, and whether it sorts', () => {
    const factsOf = (name: string) => fields.find(({ key }) => key === name)?.facts
    expect(factsOf('firstOn')).toEqual(['date', 'table, files', 'sorts'])
    expect(factsOf('version')).toEqual(['number', 'files'])
  })
})

describe('its counts', () => {
  it('are those that were counted, and nought where nothing was', () => {
    for (const [at, { count }] of entries.entries()) expect(count).toBe(COUNTS[at]?.count)
    expect(
      layoutCodebook([], SPEECH)
        .codes.flatMap((section) => section.entries)
        .every((e) => e.count === 0),
    ).toBe(true)
  })

  it('of the kinds are said of all records', () => {
    expect(codebook.records).toBe('no measures, 1 trigger and 2 responses')
  })

  it('lead to the list of that code alone, where a filter finds it and it has a record', () => {
    for (const { vocabulary, code, count, href } of entries) {
      const isFacet = FACETS.some((facet) => facet === vocabulary)
      expect(href !== null, `${vocabulary} ${code}`).toBe(isFacet && count > 0)
      if (!href) continue
      const params = new URLSearchParams(href.slice(href.indexOf('?')))
      expect([...params]).toEqual([[vocabulary, code]])
      expect(parseMeasureFilter(params).problems).toEqual([])
    }
  })
})

describe('what more it says', () => {
  const noteOf = (id: string) => entries.find((entry) => entry.id === id)?.note
  it('is the step of the ladder, who is official, how a relation reads from its other end', () => {
    expect(noteOf('confirmation-single_report')).toBe('step 1 of 5')
    expect(noteOf('confirmation-refuted')).toBeNull()
    expect(noteOf('sourceKind-official_gazette')).toBe('Official.')
    expect(noteOf('sourceKind-state_media')).toBeNull()
    expect(noteOf('relation-responds_to')).toBe('Seen from the other record: answered by.')
  })

  it('is for every type of event what it does to the status', () => {
    const types = entries.filter(({ vocabulary }) => vocabulary === 'eventType')
    for (const { code, note } of types) expect(note, code).toMatch(/^Status: [a-z].*\.$/)
  })
})
