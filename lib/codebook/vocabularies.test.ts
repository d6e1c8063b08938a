import { describe, expect, it } from 'vitest'
import { wordsIn } from '@/lib/i18n/catalogue'
import { GOLDEN } from '@/testing/golden'
import { CODE_SIGNS, explainCodes, noteCodes } from './code-words'
import { VOCABULARIES, VOCABULARY_NAMES, type Vocabulary } from './vocabularies'

/**
 * The codes of the model. They stand in saved addresses, files and revisions of years ago: one that is gone or called
 * otherwise makes all of those mean something else.
 */
const MODEL: Partial<Record<Vocabulary, string>> = {
  kind: 'measure trigger response',
  category: `dual_use export_control rare_earths entity_listing food_import customs trade_remedy travel_advisory
    culture_education individual_sanction investment_finance procurement visa diplomatic support other`,
  effect: 'restrictive liberalising neutral',
  formality: 'published_formal unpublished_formal informal_administrative informal_societal rhetorical unknown',
  acknowledgement: 'asserted acknowledged_not_linked no_comment denied unknown',
  confirmation: `single_report multiple_independent target_confirmed imposer_confirmed text_published refuted`,
  eventType: `threatened withdrawn proposed announced entered_into_force applied_in_practice amended extended eased
    suspended resumed expired lifted replaced ceased denied investigation_initiated preliminary_determination
    definitive_determination review_initiated terminated_without_measure deadline reported occurred`,
  relation: `responds_to retaliates_against amends repeals suspends resumes extends supersedes implements parallels
    part_of eases`,
  sourceKind: `issuing_authority official_gazette affected_government other_government intergovernmental state_media
    news_agency media law_firm think_tank research company industry_body social_media dataset`,
  stance: 'supports contradicts mentions',
  certainty: 'stated inferred',
  scopeScheme: 'HS2022 CN-DUAL-USE JP-ETCO EU-DU FREE',
  scopeBasis: 'official inferred',
  standing: 'published reported',
}
const codesOf = (name: Vocabulary): readonly string[] => VOCABULARIES[name]

const speech = { language: 'en', words: wordsIn('en') } as const
const words: Record<Vocabulary, Record<string, { label: string; help: string }>> = explainCodes(speech)
const all = VOCABULARY_NAMES.flatMap((name) => codesOf(name).map((code) => [name, code] as const))

describe('the codes', () => {
  it.each(Object.entries(MODEL) as [Vocabulary, string][])(
    'of %s are those of the model, in its order',
    (name, codes) => {
      expect(codesOf(name)).toEqual(codes.split(/\s+/))
    },
  )

  it('of the status are those of the model, and that there is none', () => {
    expect([...codesOf('status')].sort()).toEqual(
      `threatened proposed under_investigation announced in_force partly_in_force suspended ended done not_applicable none`
        .split(' ')
        .sort(),
    )
  })

  it.each(VOCABULARY_NAMES)('of %s are here once each, and can stand in an address as they are', (name) => {
    expect(new Set(codesOf(name)).size).toBe(codesOf(name).length)
    for (const code of codesOf(name)) expect(encodeURIComponent(code)).toBe(code)
  })

  it('of real records are all among them', () => {
    for (const { kind, category, events, relations, scope, entities } of GOLDEN.measures) {
      expect(codesOf('kind')).toContain(kind)
      expect(codesOf('category')).toContain(category)
      for (const { type } of events) expect(codesOf('eventType')).toContain(type)
      for (const { type } of relations) expect(codesOf('relation')).toContain(type)
      for (const { scheme } of scope) expect(codesOf('scopeScheme')).toContain(scheme)
      for (const entity of entities) expect(codesOf('entityKind')).toContain(entity.kind)
    }
  })
})

describe('their words', () => {
  it.each(all)('%s %s has a name and a sentence that says more than the name', (name, code) => {
    const { label, help } = words[name][code] ?? { label: '', help: '' }
    expect(label.trim()).not.toBe('')
    expect(help).toMatch(/^\S[\s\S]*\.$/)
    expect(help.slice(0, -1).toLowerCase()).not.toBe(label.toLowerCase())
  })

  it.each(VOCABULARY_NAMES)('of %s are for no code that is not there', (name) => {
    expect(Object.keys(words[name]).filter((code) => !codesOf(name).includes(code))).toEqual([])
  })

  it.each(VOCABULARY_NAMES)('of %s tell any two codes apart', (name) => {
    const labels = codesOf(name).map((code) => words[name][code]?.label.toLowerCase())
    expect(new Set(labels).size).toBe(labels.length)
    const helps = codesOf(name).map((code) => words[name][code]?.help)
    expect(new Set(helps).size).toBe(helps.length)
  })
})

describe('what is beside them', () => {
  const notes = noteCodes(speech)
  const signs = CODE_SIGNS

  it('is a sign of its own for every kind, and for every status that is one', () => {
    const kinds = VOCABULARIES.kind.map((code) => signs.kind?.(code))
    expect(new Set(kinds).size).toBe(VOCABULARIES.kind.length)
    const held = VOCABULARIES.status.filter((code) => code !== 'none' && code !== 'not_applicable')
    expect(new Set(held.map((code) => signs.status?.(code))).size).toBe(held.length)
  })

  it('is of each rung of the ladder which one it is', () => {
    expect(VOCABULARIES.confirmation.map((code) => notes.confirmation?.(code) ?? null)).toEqual([
      'step 1 of 5',
      'step 2 of 5',
      'step 3 of 5',
      'step 4 of 5',
      'step 5 of 5',
      null,
    ])
  })

  it('is of sources that the model calls official, and of no other, that they are', () => {
    const official = VOCABULARIES.sourceKind.filter((code) => notes.sourceKind?.(code))
    expect(official).toEqual([
      'issuing_authority',
      'official_gazette',
      'affected_government',
      'other_government',
      'intergovernmental',
    ])
  })

  it('is of every relation how it reads from its other end', () => {
    const inverses = VOCABULARIES.relation.map((code) => notes.relation?.(code))
    for (const inverse of inverses) expect(inverse).toMatch(/\S/)
    expect(new Set(inverses).size).toBe(inverses.length)
  })
})
