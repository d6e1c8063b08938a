/** Random filters over random records, as the query of an address: what fails is told in a form that can be pasted. */

import fc from 'fast-check'
import { codesOfFacet, type OpenFacet } from '../list/facet-values'
import { SORT_KEYS } from '../list/fields'
import { DEFAULT_FILTER, FIT, filterToParams, type MeasureFilter } from '../list/filter'
import { DATE_MEANINGS, excludedKey, FACETS, type Facet, PER_PAGE } from '../list/keys'
import { ASKED_CODES, MENTIONED } from './plain-codes.cases'
import { TYPED_NAMES } from './random-entities.cases'
import { dateArb, dayArb, IMPOSERS, RANDOM_AUTHORITIES, TARGETS } from './random-records.cases'
import { NUMBERS, wordsArb } from './random-words.cases'

/** With some that no record has. */
const OPEN: Record<OpenFacet, readonly string[]> = {
  imposer: [...IMPOSERS, 'ZZ'],
  target: [...TARGETS, '*', 'ZZ'],
  authority: [...RANDOM_AUTHORITIES, 'none', 'no-such-one'],
  scope: ['03', '28', '99', 'none'],
  heading: ['0307', '2805', '2846', '6403'],
  year: ['1900', '2024', '2025', '2026', '2027', '2100'],
}
const valuesOf = (facet: Facet) => codesOfFacet(facet) ?? OPEN[facet as OpenFacet]

const facetArb = fc
  .constantFrom(...FACETS)
  .chain((facet) =>
    fc
      .tuple(
        fc.constantFrom(facet, excludedKey(facet)),
        fc.uniqueArray(fc.constantFrom(...valuesOf(facet)), { minLength: 1, maxLength: 4 }),
      )
      .map(([key, values]) => ({ [key]: values })),
  )

/** A word or a phrase, wanted or not; one in a while ends in the middle of its grammar. */
const wordArb = fc
  .tuple(
    fc.constantFrom('', '', '', '-'),
    fc.constantFrom('', '', '"', '“'),
    wordsArb(['', ' ', '　'], 2),
    fc.constantFrom('', '', '"'),
  )
  .map((parts) => parts.join(''))
const wordsOfSearchArb = fc.array(wordArb, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '))
/** A code alone, or beside words that may be nothing of it. */
const codeInWordsArb = fc
  .tuple(fc.constantFrom('', '', '稀', 'no'), fc.constantFrom(...MENTIONED), fc.constantFrom('', '', '"28"', '-稀'))
  .map((words) => words.filter(Boolean).join(' '))
const searchArb = fc
  .oneof(
    { weight: 4, arbitrary: wordsOfSearchArb },
    { weight: 2, arbitrary: codeInWordsArb },
    fc.constantFrom(...NUMBERS),
    fc.constantFrom(...TYPED_NAMES),
  )
  .map((q) => ({ q }))

const codesArb = fc
  .uniqueArray(fc.constantFrom(...ASKED_CODES), { minLength: 1, maxLength: 2 })
  .map((code) => ({ code }))

const conditionArb: fc.Arbitrary<Partial<MeasureFilter>> = fc.oneof(
  { weight: 8, arbitrary: facetArb },
  { weight: 3, arbitrary: codesArb },
  {
    weight: 2,
    arbitrary: fc.record({ target: fc.subarray([...TARGETS], { minLength: 1 }), everyone: fc.boolean() }),
  },
  { weight: 4, arbitrary: searchArb },
  {
    weight: 4,
    arbitrary: fc.record({
      date: fc.constantFrom(...DATE_MEANINGS),
      from: fc.option(dateArb),
      to: fc.option(dateArb),
      certain: fc.boolean(),
    }),
  },
  { weight: 2, arbitrary: fc.record({ inForceOn: dayArb }) },
  { weight: 1, arbitrary: fc.record({ on: dayArb }) },
  { weight: 2, arbitrary: fc.record({ inForceFrom: fc.option(dateArb), inForceTo: fc.option(dateArb) }) },
  { weight: 2, arbitrary: fc.record({ changedFrom: dayArb, changedTo: fc.option(dayArb) }) },
)

/** One in three as a list is sorted by default. */
const showingArb: fc.Arbitrary<Partial<MeasureFilter>> = fc.record({
  sort: fc.oneof(
    fc.constant(DEFAULT_FILTER.sort),
    fc.constant({ key: FIT, descending: true } as const),
    fc.record({ key: fc.constant('firstOn' as const), descending: fc.boolean() }),
    fc.record({ key: fc.constantFrom(...SORT_KEYS, FIT), descending: fc.boolean() }),
  ),
  page: fc.constantFrom(1, 1, 1, 2, 3),
  perPage: fc.constantFrom(...PER_PAGE),
})

export const queryArb: fc.Arbitrary<string> = fc
  .tuple(fc.array(conditionArb, { maxLength: 4 }), showingArb)
  .map(([conditions, showing]) =>
    String(filterToParams(Object.assign({ ...DEFAULT_FILTER, ...showing }, ...conditions))),
  )
