/** Claims in circulation that the text of a record does not bear out, from prisma/data/misread.json. For the server. */
import * as z from 'zod/mini'
import misread from '../../prisma/data/misread.json'
import { requiredLocalizedTextSchema, textSchema } from '../text-schemas'
import type { CitedSource, Measure } from './types'

const urlSchema = z.url({ protocol: /^https?$/ })
/**
 * `short` goes on after "In the text:"; `text` stands by itself. `saidBy` only where the data says who; without an address it
 * is known from what another source tells of it. Records by their slugs, sources by their addresses, as the data set has them.
 */
const misreadSchema = z.strictObject({
  key: z.string().check(z.regex(/^[a-z0-9-]+$/)),
  claim: requiredLocalizedTextSchema(200),
  saidBy: z.array(z.strictObject({ name: textSchema(100), url: z.nullable(urlSchema) })),
  short: requiredLocalizedTextSchema(200),
  text: requiredLocalizedTextSchema(1000),
  records: z.array(z.string()).check(z.minLength(1)),
  sources: z.array(urlSchema).check(z.minLength(1)),
})
export type MisreadClaim = z.output<typeof misreadSchema>

/** A claim with the records that it concerns and the sources of the text, as they are called here. */
export type NamedMisread = Omit<MisreadClaim, 'records' | 'sources'> & {
  records: readonly Pick<Measure, 'slug' | 'title'>[]
  sources: readonly Pick<CitedSource, 'id' | 'url' | 'publisher' | 'title' | 'language'>[]
}

export const MISREAD_CLAIMS: readonly MisreadClaim[] = z.array(misreadSchema).parse(misread)

const OF_RECORDS: ReadonlyMap<string, readonly MisreadClaim[]> = new Map(
  MISREAD_CLAIMS.flatMap(({ records }) => records).map((slug) => [
    slug,
    MISREAD_CLAIMS.filter(({ records }) => records.includes(slug)),
  ]),
)

/** Those that concern this record. */
export const misreadOf = (slug: string): readonly MisreadClaim[] => OF_RECORDS.get(slug) ?? []
