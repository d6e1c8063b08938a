/**
 * A check as a small file: what was asked as a hash, against which version of the data and how far that reached, when, and what
 * came of it. Whoever has the file learns which records were touched, and by their order which line, but no line itself; a
 * short line can be guessed, as of any hash. `sha256` is over all the rest, its keys in order and nothing between its signs:
 * it shows damage and careless edits, and whoever forges a file on purpose makes a new one.
 */
import * as z from 'zod/mini'
import { LOOK_WAYS, REACH_BASES } from '@/lib/coverage/types'
import type { Day } from '@/lib/dates'
import { SPAN_BASES, STATUSES } from '@/lib/measures/codes'
import { CHECK_RULES, CHECK_STATES, type CheckedLine, type CheckReference } from './types'

export const CHECK_FORMAT = 'measureline-check/1'

const hashSchema = z.string().check(z.regex(/^[0-9a-f]{64}$/))
const isMoment = (text: string) => !Number.isNaN(Date.parse(text))
const daySchema = z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/), z.refine(isMoment))
const instantSchema = z.string().check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/), z.refine(isMoment))
const codeSchema = z.string().check(z.maxLength(120), z.regex(/^[\w.-]+$/))
const countSchema = z.int().check(z.nonnegative())

const touchSchema = z.strictObject({
  record: codeSchema,
  version: countSchema,
  rule: z.enum(CHECK_RULES),
  status: z.enum([...STATUSES, 'none']),
  basis: z.nullable(z.enum(SPAN_BASES)),
  covered: z.boolean(),
})
const resultSchema = z.strictObject({
  line: countSchema,
  state: z.enum(CHECK_STATES),
  reason: z.nullable(codeSchema),
  touches: z.array(touchSchema).check(z.maxLength(20_000)),
})
const contentSchema = {
  format: z.literal(CHECK_FORMAT),
  made: instantSchema,
  day: daySchema,
  data: z.strictObject({
    version: countSchema,
    since: z.nullable(instantSchema),
    through: z.nullable(daySchema),
    basis: z.nullable(z.enum(REACH_BASES)),
    coverage: z.array(z.strictObject({ authority: codeSchema, through: daySchema, how: z.enum(LOOK_WAYS) })),
  }),
  asked: z.strictObject({ lines: countSchema, sha256: hashSchema }),
  results: z.array(resultSchema).check(z.maxLength(5000)),
}
const checkFileSchema = z.strictObject({ ...contentSchema, sha256: hashSchema })
export type CheckFile = z.infer<typeof checkFileSchema>
export type CheckContent = Omit<CheckFile, 'sha256'>
export type CheckResult = z.infer<typeof resultSchema>

/** What was found, of which reference and when. */
export type CheckRun = { lines: readonly CheckedLine[]; day: Day; made: string; reference: CheckReference }

/** Keys in order, at every depth. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, each]) => [key, inOrder(each)]),
  )
}

/** As the browser reckons it; a page that did not come by https, or of this very machine, has no way to. */
export const canHash = (): boolean => globalThis.crypto?.subtle !== undefined
export async function hashText(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
export const hashContent = (content: CheckContent) => hashText(JSON.stringify(inOrder(content)))
export const isUnchangedFile = async ({ sha256, ...content }: CheckFile): Promise<boolean> =>
  (await hashContent(content)) === sha256

/** Null: it is no such file, whatever else it is. */
export function readCheckFile(text: string): CheckFile | null {
  try {
    return checkFileSchema.parse(JSON.parse(text.replace(/^\ufeff/, '')))
  } catch {
    return null
  }
}
