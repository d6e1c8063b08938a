/** What an editor submits: a measure, the sources that it brings, why, and against which version. */
import * as z from 'zod/mini'
import { today } from '@/lib/dates'
import { isPublishedAhead, type SourceInput, sourceSchema } from '@/lib/sources/schema'
import { orNull, textSchema } from '@/lib/text-schemas'
import { typedDateSchema } from '@/lib/typed-dates/schema'
import {
  checkTogether,
  citationSchema,
  citationsOf,
  eventSchema,
  eventsOf,
  type MeasureInput,
  measureFields,
} from '../schema'
import { isAhead } from '../status/observed'

export const reasonSchema = textSchema(500)

const isBlank = (value: unknown) => value === undefined || value === null || value === ''

/** What a citation of a form tells of an address that nobody cited before. All of it blank is nothing. */
export const newSourceSchema = z.pipe(
  z.transform((given) => (isBlank(given) || Object.values(given as object).every(isBlank) ? undefined : given)),
  z.optional(
    z.extend(z.omit(sourceSchema, { url: true, opened: true }), { publishedOn: orNull(typedDateSchema) }).check(
      z.refine((source) => !isPublishedAhead(source, today()), {
        path: ['publishedOn'],
        message: 'published_ahead',
      }),
    ),
  ),
)

// Within a form an event names a source by a key, so that correcting an address leaves its ticks alone.
const keySchema = z.string({ error: 'unexpected' }).check(z.regex(/^[a-z]\d{1,9}$/, 'unexpected'))

/** Ticked codes and a line with further ones: "JP", "KR, DE". */
const splitCodes = (given: unknown) =>
  [given]
    .flat()
    .flatMap((codes) =>
      typeof codes === 'string' ? codes.split(/[\s,;、，；]+/).filter(Boolean) : isBlank(codes) ? [] : [codes],
    )

export const versionSchema = z.coerce.number('unexpected').check(z.int('unexpected'), z.positive('unexpected'))

export const stampFields = {
  reason: reasonSchema,
  /** One form, one record: a second submission of the same form finds what the first one made. */
  submissionId: z.uuid('unexpected'),
  /** The version that the editor saw; nothing for a new record. */
  version: z.optional(versionSchema),
  /** The slugs of the records that the editor was warned of and says are others. */
  notDuplicateOf: z._default(z.array(z.string('unexpected'), 'unexpected').check(z.maxLength(100, 'too_many:100')), []),
}

const formSchema = z
  .object({
    ...measureFields,
    targets: z.pipe(z.transform(splitCodes), measureFields.targets),
    events: eventsOf(
      z
        .safeExtend(eventSchema, {
          date: typedDateSchema,
          until: orNull(typedDateSchema),
          startsOn: orNull(typedDateSchema),
          sources: z.array(keySchema).check(z.minLength(1, 'source_missing'), z.maxLength(40, 'too_many:40')),
        })
        .check(z.refine((event) => !isAhead(event, today()), { path: ['date'], message: 'after_coverage' })),
    ),
    citations: citationsOf(z.safeExtend(citationSchema, { key: keySchema, newSource: newSourceSchema })),
    ...stampFields,
  })
  .check(z.superRefine((form, context) => checkTogether(form, context, new Set(form.citations.map(({ key }) => key)))))

export type Submission = {
  input: MeasureInput
  newSources: SourceInput[]
  reason: string
  submissionId: string
  version?: number
  notDuplicateOf: string[]
}

function toSubmission(form: z.output<typeof formSchema>): Submission {
  const { reason, submissionId, version, notDuplicateOf, events, citations, ...fields } = form
  const addresses = new Map(citations.map(({ key, source }) => [key, source]))
  const input = {
    ...fields,
    events: events.map((event) => ({ ...event, sources: event.sources.flatMap((key) => addresses.get(key) ?? []) })),
    citations: citations.map(({ key: _, newSource: __, ...citation }) => citation),
  }
  const newSources = citations.flatMap(({ source, newSource }) =>
    newSource ? [{ ...newSource, url: source, opened: true }] : [],
  )
  return { input, newSources, reason, submissionId, version, notDuplicateOf }
}

/** One gate for browser and server. Its messages are codes of the catalogue's `errors`. */
export const submissionSchema = z.pipe(formSchema, z.transform(toSubmission))

/** Archiving, and taking that back. */
export const archivingSchema = z.object({
  archived: z.pipe(
    z.enum(['true', 'false'], { error: 'unexpected' }),
    z.transform((text) => text === 'true'),
  ),
  version: versionSchema,
  reason: reasonSchema,
})
