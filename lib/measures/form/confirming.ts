/** The small form by which an editor says what happened on a day that has passed: one event more, with its citation. */
import * as z from 'zod/mini'
import type { PartialDate } from '@/lib/dates'
import { urlSchema } from '@/lib/sources/address'
import type { SourceInput } from '@/lib/sources/schema'
import { SOURCE_KINDS } from '@/lib/sources/types'
import { optionalTextSchema } from '@/lib/text-schemas'
import { TEXT_LANGUAGES } from '@/lib/texts'
import { typedDateSchema } from '@/lib/typed-dates/schema'
import { EVENT_TYPES, type EventType } from '../codes'
import { toInput } from '../record'
import type { MeasureInput } from '../schema'
import type { Due, DueKind } from '../status/deadlines'
import type { Measure } from '../types'
import { versionSchema } from './submission'

/** What can have become of each; the likeliest first. */
export const CONFIRMING_EVENTS: Readonly<Record<DueKind, readonly EventType[]>> = {
  term: ['expired', 'extended', 'lifted', 'replaced', 'ceased', 'entered_into_force'],
  suspension: ['resumed', 'extended', 'lifted', 'replaced'],
  start: ['entered_into_force', 'applied_in_practice', 'suspended', 'withdrawn', 'lifted'],
  review: ['extended', 'expired', 'lifted', 'terminated_without_measure'],
  inquiry: ['definitive_determination', 'terminated_without_measure', 'extended', 'withdrawn', 'reported'],
  deadline: ['reported', 'extended', 'amended', 'lifted', 'terminated_without_measure'],
}

/** From which page it was sent: it leads back there. */
export const CONFIRMED_AT = ['desk', 'record'] as const

const blankAsNothing = z.transform((given) => (given === '' || given === undefined ? null : given))

export const confirmingSchema = z.object({
  /** Of the event that names the day that has passed. */
  position: z.coerce.number('unexpected').check(z.int('unexpected'), z.nonnegative('unexpected')),
  version: versionSchema,
  from: z.enum(CONFIRMED_AT, { error: 'unexpected' }),
  type: z.enum(EVENT_TYPES, { error: 'unknown_code' }),
  date: typedDateSchema,
  until: z.pipe(blankAsNothing, z.nullable(typedDateSchema)),
  url: urlSchema,
  /** Of an address that is new here. */
  publisher: optionalTextSchema(200),
  sourceKind: z.enum(SOURCE_KINDS, { error: 'unknown_code' }),
  language: z.enum(TEXT_LANGUAGES, { error: 'invalid_language' }),
})
export type Confirming = z.output<typeof confirmingSchema>
export type Confirmed = Pick<Confirming, 'type' | 'date' | 'until' | 'url'>

/** The source as far as so small a form tells of it; the page of a source has room for the rest. */
export const sourceOf = ({ url, publisher, sourceKind, language }: Confirming): SourceInput[] =>
  publisher === null
    ? []
    : [
        {
          ...{ url, publisher, kind: sourceKind, language, opened: true },
          ...{ origin: null, publisherCountry: null, title: null, publishedOn: null, archiveUrl: null },
        },
      ]

const citationOf = (source: string): MeasureInput['citations'][number] => ({
  ...{ source, supports: ['dates'], stance: 'supports' },
  ...{ quote: null, quoteLanguage: null, note: null },
})

const eventOf = ({ type, date, until, url }: Confirmed, part: string | null): MeasureInput['events'][number] => ({
  ...{
    type,
    date,
    until: until as PartialDate | null,
    startsOn: null,
    expected: false,
    part,
    note: null,
    sources: [url],
  },
})

/** The record with one event more, which concerns what the day that has passed concerned. */
export function withConfirmed(measure: Measure, { part }: Pick<Due, 'part'>, said: Confirmed): MeasureInput {
  const input = toInput(measure)
  const isCited = input.citations.some(({ source }) => source === said.url)
  return {
    ...input,
    events: [...input.events, eventOf(said, part)],
    citations: isCited ? input.citations : [...input.citations, citationOf(said.url)],
  }
}

/** At which field of the small form an issue of the whole record is told. */
export function fieldOfIssue([list, , field]: readonly PropertyKey[], code: string): string {
  if (list === 'events' && (field === 'date' || field === 'until')) return field
  if (code === 'unknown_source') return 'publisher'
  return list === 'citations' ? 'url' : 'form'
}
