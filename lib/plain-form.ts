/** What a form that needs no library sends, and what it gets back when it was not enough. */
import type { z } from 'zod'
import type { ZodMiniType } from 'zod/mini'

export type FormState = {
  /** Codes by field; `form` is about the whole of it. */
  errors: Record<string, string>
  /** What was typed, passwords excepted. */
  values: Record<string, string>
  done: boolean
  /** An address that was made, and is shown this once. */
  link?: string
}

export type FormAction = (state: FormState, form: FormData) => Promise<FormState>

export const EMPTY_FORM: FormState = { errors: {}, values: {}, done: false }
export const DONE: FormState = { errors: {}, values: {}, done: true }

// Passwords never travel back to the page.
const KEPT = [
  'name',
  'email',
  'role',
  'visibility',
  'reason',
  'note',
  'readThrough',
  'how',
  'slug',
  'standfirst',
  'trigger',
]
const isKept = (name: string) => KEPT.includes(name)

/** The form as it was sent, with what is wrong in it. `keeps` names the fields of which the page gets the values back. */
export function refuse(form: FormData, errors: Record<string, string>, keeps = isKept): FormState {
  const values = [...form].filter((entry): entry is [string, string] => keeps(entry[0]) && typeof entry[1] === 'string')
  return { errors, values: Object.fromEntries(values), done: false }
}

type Parsed<Output> = { ok: true; data: Output } | { ok: false; state: FormState }

/** Of either kind of schema, the browser's small ones or the server's. */
export function parseForm<Schema extends z.ZodType | ZodMiniType>(
  schema: Schema,
  form: FormData,
): Parsed<z.output<Schema>> {
  const parsed = schema.safeParse(Object.fromEntries(form))
  if (parsed.success) return { ok: true, data: parsed.data as z.output<Schema> }
  // The first thing that is wrong with a field is the one to tell.
  const errors = parsed.error.issues.toReversed().map(({ path, message }) => [String(path[0]), message])
  return { ok: false, state: refuse(form, Object.fromEntries(errors)) }
}
