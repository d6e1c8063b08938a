/** Random records that share days, parties, sources and words, so that a filter finds some and not all of them. */

import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { type PartialDate, rangeOf } from '@/lib/dates'
import { shiftDay } from '@/lib/epoch-day'
import type { Dataset } from '@/lib/imports/schema'
import { sourceSchema } from '@/lib/sources/schema'
import { SOURCE_KINDS } from '@/lib/sources/types'
import { ofCoded } from '../coded'
import {
  CERTAINTIES,
  CODED_FIELDS,
  CONFIRMATIONS,
  ENTITY_KINDS,
  EVENT_TYPES,
  MEASURE_KINDS,
  RELATION_TYPES,
  SCOPE_BASES,
  STANCES,
  SUPPORTS,
} from '../codes'
import { type MeasureRecord, measureRecordSchema } from '../schema'
import { PRINTED_NAMES } from './random-entities.cases'
import { NUMBERS, textArb } from './random-words.cases'

export const IMPOSERS = ['CN', 'JP', 'US', 'G7'] as const
export const TARGETS = ['JP', 'CN', 'KR', 'G7'] as const
export const RANDOM_AUTHORITIES = ['mofcom', 'meti', 'gacc', 'mofa'] as const

/** A chapter is what an HS code begins with: other schemes have codes that only look alike, and some HS codes are none. */
const SCOPE = [
  ['HS2022', '2805'],
  ['HS2022', '280530'],
  ['HS2022', '03'],
  ['HS2022', '0307.22'],
  ['HS2022', '8'],
  ['HS2022', 'ex 2846'],
  ['HS2022', '28053019'],
  ['CN-DUAL-USE', '1C902'],
  ['CN-DUAL-USE', '1C101.d'],
  ['CN-DUAL-USE', '1C101.d.1'],
  ['JP-ETCO', '28'],
  ['JP-ETCO', '16'],
  ['JP-ETCO', '3の2(2)10'],
  ['EU-DU', '1C101'],
  ['FREE', '0302'],
  ['FREE', 'all-dual-use'],
] as const

const hash = (value: object) => createHash('sha1').update(JSON.stringify(value)).digest('hex')

const oneOf = <Value extends string>(values: readonly Value[]) => fc.constantFrom(...values)
const localized = fc
  .record({ en: fc.option(textArb), ja: fc.option(textArb), zh: fc.option(textArb) })
  .map((texts) => (Object.values(texts).some(Boolean) ? texts : { en: '稀' }))

export const dayArb = fc.oneof(
  { weight: 30, arbitrary: fc.integer({ min: 0, max: 500 }).map((days) => shiftDay('2025-09-01', days)) },
  fc.constantFrom('1900-01-01', '2024-02-29', '2100-12-31'),
)
/** More days than months, and more months than years. */
export const dateArb: fc.Arbitrary<PartialDate> = fc
  .tuple(dayArb, fc.constantFrom(10, 10, 10, 7, 7, 4))
  .map(([day, length]) => day.slice(0, length))

/** Two of each kind; one publisher has several. */
export const SOURCES = SOURCE_KINDS.flatMap((kind, index) =>
  [`${kind}-1`, `${kind}-2`].map((name) => ({ kind, index, name })),
).map(({ kind, index, name }) =>
  sourceSchema.parse({
    url: `https://example.org/${name}`,
    publisher: `Publisher ${index % 7}`,
    kind,
    title: index % 3 === 0 ? null : `土稀 Report ${name}`,
    publishedOn: index % 4 === 0 ? null : ['2024', '2025-06', '2025-11-20'][index % 3],
    language: 'en',
    opened: index % 5 !== 0,
  }),
)
const URLS = SOURCES.map(({ url }) => url)

const citation = fc.record({
  source: oneOf(URLS),
  supports: fc.subarray([...SUPPORTS], { minLength: 1 }),
  stance: oneOf(STANCES),
})
const event = fc.record({
  // Few acts would be done once: any beginning among their events goes before that.
  type: fc.oneof({ weight: 3, arbitrary: oneOf(EVENT_TYPES) }, fc.constant('occurred' as const)),
  date: dateArb,
  until: fc.option(dateArb),
  startsOn: fc.option(dateArb),
  expected: fc.oneof({ weight: 5, arbitrary: fc.constant(false) }, fc.boolean()),
  part: fc.oneof({ weight: 5, arbitrary: fc.constant(null) }, oneOf(['No. 1', '稀土'])),
  cited: fc.nat(3),
})
const scopeItem = fc.record({ item: fc.constantFrom(...SCOPE), label: textArb, basis: oneOf(SCOPE_BASES) })
const somebody = fc.record({ name: localized, kind: oneOf(ENTITY_KINDS), country: fc.constantFrom('JP', 'CN', null) })
const company = fc.constantFrom(...PRINTED_NAMES).map((printed) => ({ ...printed, kind: 'company', country: 'JP' }))
const entity = fc.oneof(
  // One for each name: who is known under several would be found by names that their record does not print.
  somebody.map((named) => ({ ...named, entity: `name-${hash(named.name)}` })),
  company,
)
const instrument = fc.record({
  number: fc.oneof(oneOf(NUMBERS), fc.option(textArb)),
  title: localized,
  legalBasis: fc.array(textArb, { maxLength: 2 }),
})
const targets = fc.oneof({ weight: 6, arbitrary: fc.uniqueArray(oneOf(TARGETS), { minLength: 1 }) }, fc.constant(['*']))
const { kind, ...codes } = {
  ...ofCoded((key): fc.Arbitrary<string> => oneOf(CODED_FIELDS[key].codes)),
  kind: fc.oneof({ weight: 3, arbitrary: fc.constant('measure' as const) }, oneOf(MEASURE_KINDS)),
  confirmation: oneOf(CONFIRMATIONS.filter((rung) => rung !== 'single_report')),
}
type Related = Omit<MeasureRecord['relations'][number], 'note'>
const relation = (slugs: readonly string[]): fc.Arbitrary<Related> =>
  fc.record({
    type: fc.oneof(oneOf(RELATION_TYPES), fc.constant('part_of' as const)),
    to: fc.constantFrom(...slugs),
    certainty: oneOf(CERTAINTIES),
  })

const stepOf = ({ type, date, part }: { type: string; date: string; part: string | null }) => `${type} ${date} ${part}`
/** Nobody acts against themselves. */
const othersThan = (imposer: string, targets: readonly string[]) => {
  const others = targets.filter((code) => code !== imposer)
  return others.length > 0 ? others : ['*']
}

const isTerm = (date: PartialDate, until: PartialDate | null) =>
  until !== null && rangeOf(until).latest >= rangeOf(date).earliest

/** A record under one of these names, related to some of the others; two in three to none. */
export const recordArb = (slug: string, slugs: readonly string[]): fc.Arbitrary<MeasureRecord> =>
  fc
    .record({
      kind,
      title: localized,
      summary: localized,
      imposer: oneOf(IMPOSERS),
      targets,
      ...codes,
      authorities: fc.uniqueArray(oneOf(RANDOM_AUTHORITIES), { maxLength: 2 }),
      instrument: fc.option(instrument),
      goods: fc.option(textArb),
      scope: fc.uniqueArray(scopeItem, { maxLength: 3, selector: ({ item }) => item.join(' ') }),
      entities: fc.array(entity, { maxLength: 2 }),
      events: fc.uniqueArray(event, { minLength: 1, maxLength: 5, selector: stepOf }),
      citations: fc.uniqueArray(citation, { minLength: 1, maxLength: 4, selector: ({ source }) => source }),
      relations: fc.oneof(
        { weight: 2, arbitrary: fc.constant<Related[]>([]) },
        fc.uniqueArray(relation(slugs), { maxLength: 2, selector: ({ type, to }) => `${type} ${to}` }),
      ),
      conflict: fc.option(textArb),
      orderNote: fc.constant('Random'),
    })
    .map(({ events, scope, relations, ...plain }) =>
      measureRecordSchema.parse({
        slug,
        ...plain,
        targets: othersThan(plain.imposer, plain.targets),
        // One report alone cannot be cited twice.
        confirmation: plain.citations.length === 1 ? 'single_report' : plain.confirmation,
        events: events.map(({ cited, until, startsOn, ...rest }) => ({
          ...rest,
          startsOn: rest.type === 'announced' && isTerm(rest.date, startsOn) ? startsOn : null,
          until: isTerm(rest.date, until) ? until : null,
          sources: [plain.citations[cited % plain.citations.length]?.source],
        })),
        scope: scope.map(({ item: [scheme, code], ...rest }) => ({ scheme, code, ...rest })),
        relations: relations.filter(({ to }) => to !== slug),
      }),
    )

const slugOf = (index: number) => `random-${index}`

/** All of it follows from the seed. */
export function makeDataset(count: number, seed: number): Dataset {
  const slugs = Array.from({ length: count }, (_, index) => slugOf(index))
  const records = fc.tuple(...slugs.map((slug) => recordArb(slug, slugs)))
  return {
    format: 'measures/2',
    release: null,
    coverageDay: '2026-06-30',
    coverageNote: 'Random',
    authorities: RANDOM_AUTHORITIES.map((key) => ({
      key,
      name: { en: `The ${key} 實體` },
      abbreviation: null,
      country: null,
      url: null,
    })),
    sources: SOURCES,
    measures: fc.sample(records, { numRuns: 1, seed })[0] ?? [],
    indicators: [],
  }
}
