/** What a measure must be to be saved: the one gate of form, import and API, in the shape of the `measures/1` format. */

import * as z from 'zod/mini'
import { reservedNames } from '@/lib/addresses'
import { PARTIES } from '@/lib/countries'
import { rangeOf } from '@/lib/dates'
import { urlSchema } from '@/lib/sources/address'
import {
  countrySchema,
  languageSchema,
  localizedTextSchema,
  optionalTextSchema,
  orNull,
  partialDateSchema,
  requiredLocalizedTextSchema,
  textSchema,
} from '@/lib/text-schemas'
import { ofCoded } from './coded'
import {
  type Category,
  CERTAINTIES,
  CODED_FIELDS,
  type Codes,
  ENTITY_KINDS,
  EVENT_TYPES,
  type EventType,
  type MeasureKind,
  RELATION_TYPES,
  SCOPE_BASES,
  SCOPE_SCHEMES,
  STANCES,
  SUPPORTS,
} from './codes'
import { codeOfPair, findOddPairs } from './status/odd-order'
import type { FoldEvent } from './types'

const code = <const Codes extends readonly string[]>(codes: Codes) => z.enum(codes, { error: 'unknown_code' })
const list = <Item extends z.ZodMiniType>(item: Item, limit: number) =>
  z.array(item, { error: 'unexpected' }).check(z.maxLength(limit, `too_many:${limit}`))
const optionalList = <Item extends z.ZodMiniType>(item: Item, limit: number) => z._default(list(item, limit), [])

const RESERVED = reservedNames('record')

/** The permanent public name: "cn-2026-01-dual-use-ban"; nothing that is an address of its own. */
export const slugSchema = z.string({ error: 'required' }).check(
  z.maxLength(120, 'too_long:120'),
  z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'invalid_slug'),
  z.refine((slug) => !RESERVED.includes(slug), 'slug_taken'),
)

const partySchema = z.string({ error: 'required' }).check(z.refine((code) => PARTIES.has(code), 'invalid_country'))

export const eventSchema = z
  .object({
    type: code(EVENT_TYPES),
    date: partialDateSchema,
    until: orNull(partialDateSchema),
    startsOn: orNull(partialDateSchema),
    expected: z._default(z.boolean({ error: 'unexpected' }), false),
    part: optionalTextSchema(200),
    note: optionalTextSchema(1000),
    /** Addresses of sources that the measure cites. */
    sources: list(urlSchema, 40).check(z.minLength(1, 'source_missing')),
  })
  .check(
    z.refine(({ date, until }) => !until || rangeOf(until).latest >= rangeOf(date).earliest, {
      path: ['until'],
      message: 'end_before_start',
    }),
    z.refine(({ date, startsOn }) => !startsOn || rangeOf(startsOn).latest >= rangeOf(date).earliest, {
      path: ['startsOn'],
      message: 'start_before_announcement',
    }),
    z.refine(({ type, startsOn }) => !startsOn || FIXES_START.includes(type), {
      path: ['startsOn'],
      message: 'start_of_announcement',
    }),
  )

/** What a text announces may set the day on which it starts; everything else is seen when it happens. */
export const FIXES_START: readonly EventType[] = ['announced', 'definitive_determination']

export const citationSchema = z
  .object({
    source: urlSchema,
    supports: list(code(SUPPORTS), SUPPORTS.length).check(z.minLength(1, 'supports_missing')),
    stance: code(STANCES),
    quote: optionalTextSchema(2000),
    quoteLanguage: orNull(languageSchema),
    note: optionalTextSchema(1000),
  })
  .check(
    z.refine(({ quote, quoteLanguage }) => !quote || quoteLanguage, {
      path: ['quoteLanguage'],
      message: 'quote_language',
    }),
  )

const relationSchema = z.object({
  type: code(RELATION_TYPES),
  /** The slug of the other measure. */
  to: slugSchema,
  certainty: code(CERTAINTIES),
  note: optionalTextSchema(1000),
})

const scopeItemSchema = z.object({
  scheme: code(SCOPE_SCHEMES),
  code: textSchema(80),
  label: textSchema(300),
  basis: code(SCOPE_BASES),
})

/** What an entity is called in addresses and documents: "mitsubishi-shipbuilding". */
export const entitySlugSchema = z
  .string({ error: 'required' })
  .check(z.maxLength(120, 'too_long:120'), z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'invalid_slug'))

/** As the text prints it. `entity` is who that is, by their own name (lib/entities); a save finds it where nobody says. */
const entitySchema = z.object({
  name: requiredLocalizedTextSchema(300),
  kind: code(ENTITY_KINDS),
  country: orNull(countrySchema),
  entity: z.pipe(
    z.transform((given) => (given === '' ? null : given)),
    orNull(entitySlugSchema),
  ),
  /** The part of the act that names it, and where the text says that it sits. */
  part: optionalTextSchema(200),
  address: optionalTextSchema(300),
})

const instrumentSchema = z.pipe(
  z.nullish(
    z.object({
      number: optionalTextSchema(400),
      title: localizedTextSchema(500),
      legalBasis: optionalList(textSchema(500), 20),
    }),
  ),
  z.transform((given) =>
    given && (given.number || Object.keys(given.title).length > 0 || given.legalBasis.length > 0) ? given : null,
  ),
)

export const eventsOf = <Event extends z.ZodMiniType>(event: Event) =>
  list(event, 200).check(z.minLength(1, 'event_missing'))
export const citationsOf = <Citation extends z.ZodMiniType>(citation: Citation) =>
  list(citation, 100).check(z.minLength(1, 'source_missing'))

type CodeSchemas = { [Key in keyof Codes]: z.ZodMiniType<Codes[Key], Codes[Key]> }
const { kind, ...codes } = ofCoded((key) => code(CODED_FIELDS[key].codes)) as unknown as CodeSchemas

/** Every field of a measure but its name. */
export const measureFields = {
  kind,
  title: requiredLocalizedTextSchema(300),
  summary: requiredLocalizedTextSchema(4000),
  imposer: partySchema.check(z.refine((party) => party !== '*', 'invalid_country')),
  targets: list(partySchema, 60).check(z.minLength(1, 'target_missing')),
  ...codes,
  authorities: optionalList(slugSchema, 20),
  instrument: instrumentSchema,
  goods: optionalTextSchema(2000),
  scope: optionalList(scopeItemSchema, 500),
  entities: optionalList(entitySchema, 2000),
  events: eventsOf(eventSchema),
  citations: citationsOf(citationSchema),
  relations: optionalList(relationSchema, 100),
  conflict: optionalTextSchema(2000),
  /** The answer to a question that most records never raise (odd-order.ts). */
  orderNote: optionalTextSchema(1000),
}

type Crossing = {
  kind: MeasureKind
  category: Category
  imposer: string
  orderNote: string | null
  targets: string[]
  authorities: string[]
  events: (FoldEvent & { note: string | null; sources: string[] })[]
  citations: { source: string }[]
  relations: { type: string; to: string }[]
  scope: { scheme: string; code: string }[]
}

/** What a state does for its own: the only act that is aimed at who takes it. */
const isDomestic = ({ kind, category }: Crossing) => kind === 'response' || category === 'support'

/**
 * Rules between fields. Each error stands at the field that a person would change.
 * `cited` is what events may name as a source of the measure.
 */
export function checkTogether(
  measure: Crossing,
  context: z.core.$RefinementCtx,
  cited = new Set(measure.citations.map(({ source }) => source)),
) {
  const refuse = (path: (string | number)[], message: string) => context.addIssue({ code: 'custom', path, message })
  const refuseRepeats = (keys: string[], path: (index: number) => (string | number)[]) =>
    keys.forEach((key, index) => {
      if (keys.indexOf(key) < index) refuse(path(index), 'duplicate')
    })
  measure.events.forEach((event, index) => {
    event.sources.forEach((source, position) => {
      if (!cited.has(source)) refuse(['events', index, 'sources', position], 'source_not_cited')
    })
    refuseRepeats(event.sources, (position) => ['events', index, 'sources', position])
  })
  refuseRepeats(
    measure.events.map(({ type, date, part, note }) => JSON.stringify([type, date, part, note])),
    (index) => ['events', index, 'date'],
  )
  if (!measure.orderNote)
    for (const pair of findOddPairs(measure.events)) refuse(['orderNote'], codeOfPair(pair, measure.events))
  if (measure.targets.includes(measure.imposer) && !isDomestic(measure)) refuse(['targets'], 'own_target')
  if (measure.targets.includes('*') && measure.targets.length > 1) refuse(['targets'], 'all_alone')
  refuseRepeats(measure.targets, (index) => ['targets', index])
  refuseRepeats(measure.authorities, (index) => ['authorities', index])
  refuseRepeats([...measure.citations.map(({ source }) => source)], (index) => ['citations', index, 'source'])
  refuseRepeats(
    measure.relations.map(({ type, to }) => `${type} ${to}`),
    (index) => ['relations', index, 'to'],
  )
  refuseRepeats(
    measure.scope.map((item) => `${item.scheme} ${item.code}`),
    (index) => ['scope', index, 'code'],
  )
}

/** A record as the data set and the exports hold it: its name included. */
export const measureRecordSchema = z
  .object({ slug: slugSchema, ...measureFields })
  .check(z.superRefine((measure, context) => checkTogether(measure, context)))
/** A record without its name: an editor never types that. */
export const measureSchema = z
  .object(measureFields)
  .check(z.superRefine((measure, context) => checkTogether(measure, context)))

export type MeasureRecord = z.output<typeof measureRecordSchema>
export type MeasureInput = z.output<typeof measureSchema>
