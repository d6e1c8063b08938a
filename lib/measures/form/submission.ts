/** What an editor submits: a measure, the sources that it brings, why, and against which version. */
import { z } from 'zod'
import { today } from '@/lib/dates'
import { isPublishedAhead, type SourceInput, sourceSchema } from '@/lib/sources/schema'
import { textSchema } from '@/lib/text-schemas'
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
export const newSourceSchema = z.preprocess(
  (given) => (isBlank(given) || Object.values(given as object).every(isBlank) ? undefined : given),
  sourceSchema
    .omit({ url: true, opened: true })
    .refine((source) => !isPublishedAhead(source, today()), { path: ['publishedOn'], message: 'published_ahead' })
    .optional(),
)

// Within a form an event names a source by a key, so that correcting an address leaves its ticks alone.
const keySchema = z.string({ error: 'unexpected' }).regex(/^[a-z]\d{1,9}$/, 'unexpected')

/** Ticked codes and a line with further ones: "JP", "KR, DE". */
const splitCodes = (given: unknown) =>
  [given]
    .flat()
    .flatMap((codes) =>
      typeof codes === 'string' ? codes.split(/[\s,;、，；]+/).filter(Boolean) : isBlank(codes) ? [] : [codes],
    )

export const stampFields = {
  reason: reasonSchema,
  /** One form, one record: a second submission of the same form finds what the first one made. */
  submissionId: z.uuid('unexpected'),
  /** The version that the editor saw; nothing for a new record. */
  version: z.coerce.number('unexpected').int('unexpected').positive('unexpected').optional(),
  /** The slugs of the records that the editor was warned of and says are others. */
  notDuplicateOf: z.array(z.string('unexpected'), 'unexpected').max(100, 'too_many:100').default([]),
}

const formSchema = z
  .object({
    ...measureFields,
    targets: z.preprocess(splitCodes, measureFields.targets),
    events: eventsOf(
      eventSchema
        .safeExtend({ sources: z.array(keySchema).min(1, 'source_missing').max(40, 'too_many:40') })
        .refine((event) => !isAhead(event, today()), { path: ['date'], message: 'after_coverage' }),
    ),
    citations: citationsOf(citationSchema.safeExtend({ key: keySchema, newSource: newSourceSchema })),
    ...stampFields,
  })
  .superRefine((form, context) => checkTogether(form, context, new Set(form.citations.map(({ key }) => key))))

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
export const submissionSchema = formSchema.transform(toSubmission)

/** Archiving, and taking that back. */
export const archivingSchema = z.object({
  archived: z.enum(['true', 'false'], { error: 'unexpected' }).transform((text) => text === 'true'),
  version: stampFields.version.unwrap(),
  reason: reasonSchema,
})
