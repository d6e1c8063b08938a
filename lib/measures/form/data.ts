/** What a posted form may hold, before anything is made of it: names that the form has, and texts. */
import { z } from 'zod'
import { slugSchema } from '../schema'
import { CHOICE } from './choices'
import { blankRecord, NEW_ENTITY, NEW_EVENT, NEW_RELATION, NEW_SCOPE_ITEM, newCitation } from './values'

const LIMITS = { entries: 20_000, intent: 4_000 }
const INTENT = '__intent__'
const LISTS = ['authorities', 'instrument.legalBasis', 'scope', 'entities', 'events', 'citations', 'relations'] as const

const everyName = (value: unknown, name = ''): string[] => {
  if (Array.isArray(value)) return value.flatMap((item) => everyName(item, `${name}[]`))
  if (typeof value !== 'object' || value === null) return [name]
  return Object.entries(value).flatMap(([key, item]) => everyName(item, name ? `${name}.${key}` : key))
}
// `[]` stands for any index. Ticks share one name.
const NAMES = new Set([
  ...everyName({
    ...blankRecord(),
    targets: '',
    authorities: [''],
    instrument: { number: '', title: { en: '', ja: '', zh: '' }, legalBasis: [''] },
    events: [{ ...NEW_EVENT, sources: '' }],
    citations: [{ ...newCitation('n1'), supports: '' }],
    scope: [NEW_SCOPE_ITEM],
    entities: [NEW_ENTITY],
    relations: [NEW_RELATION],
  }),
  ...['reason', 'submissionId', 'version', 'notDuplicateOf'],
])

// Several controls of one name; every other list has a place for each item.
const TICKED = /(^|\.)(targets|supports|sources|notDuplicateOf)$/

const intentSchema = z.object({
  type: z.enum(['insert', 'remove']),
  payload: z.object({
    name: z.enum(LISTS),
    index: z.number().int().min(0).optional(),
    defaultValue: z.unknown().optional(),
  }),
})

function isKnownIntent(text: string): boolean {
  if (text.length > LIMITS.intent || text.includes('__proto__')) return false
  try {
    return intentSchema.safeParse(JSON.parse(text)).success
  } catch {
    return false
  }
}

/** Lists come whole: an index far above the others would make a list of nothing. */
function areWholeLists(names: readonly string[]): boolean {
  const indices = new Map<string, Set<number>>()
  for (const name of new Set(names)) {
    const [, list, index] = /^([a-zA-Z.]+)\[(\d+)\]/.exec(name) ?? []
    if (list) indices.set(list, (indices.get(list) ?? new Set()).add(Number(index)))
  }
  return [...indices.values()].every((found) => Math.max(...found) === found.size - 1)
}

/** The entries of the form with line breaks as one character, or null when no form of ours sends such a thing. */
export function readFormData(posted: FormData): FormData | null {
  const entries = [...posted].filter(([name]) => !name.startsWith('$ACTION') && !name.startsWith(CHOICE))
  if (entries.length > LIMITS.entries || !areWholeLists(entries.map(([name]) => name))) return null
  const read = new FormData()
  for (const [name, value] of entries) {
    if (typeof value !== 'string' || (read.has(name) && !TICKED.test(name))) return null
    const known = name === INTENT ? isKnownIntent(value) : NAMES.has(name.replace(/\[\d{1,4}\]/g, '[]'))
    if (!known) return null
    read.append(name, value.replaceAll('\r\n', '\n'))
  }
  return read
}

/** Nested values as a form would post them. */
export function toFormData(values: object): FormData {
  const data = new FormData()
  const append = (name: string, value: unknown) => {
    if (Array.isArray(value)) {
      value.forEach((item, index) => {
        append(TICKED.test(name) ? name : `${name}[${index}]`, item)
      })
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, item] of Object.entries(value)) append(name ? `${name}.${key}` : key, item)
    } else if (value !== null && value !== undefined) data.append(name, String(value))
  }
  append('', values)
  return data
}

/** A public name out of an address, or null when no record can have it. */
export const readSlug = (text: string): string | null => slugSchema.safeParse(text).data ?? null
