/**
 * What somebody types into the form of a record, kept in their browser until it is saved. Each open form has a draft of its
 * own, under the account and the record that it is for: nobody is offered another's, and two tabs never write over each other.
 */
import * as z from 'zod/mini'

const PREFIX = 'measureline-draft'
const KEPT_DAYS = 30
const DAY_MS = 86_400_000

/** `record` is a public name, or NEW_RECORD. */
export type DraftOwner = { account: string; record: string }
export const NEW_RECORD = '(new)'

const textOrNull = z.nullable(z.string())
const draftSchema = z.object({
  id: z.string(),
  /** When it was typed, as an instant. */
  at: z.iso.datetime(),
  /** The version of the record that it was made of; blank for a new one. */
  version: z.string(),
  /** Every field as the form would post it. */
  entries: z.array(z.tuple([z.string(), z.string()])),
  /** Those among its sources that the tracker knows: their details stand in no field. */
  sources: z.array(
    z.object({
      url: z.string(),
      publisher: z.string(),
      kind: z.string(),
      title: textOrNull,
      language: z.string(),
      publishedOn: textOrNull,
    }),
  ),
})
export type Draft = z.infer<typeof draftSchema>

type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>
// Only asking for it fails in a browser that keeps nothing.
type Open = () => Store
const openStorage: Open = () => localStorage

const place = ({ account, record }: DraftOwner) => `${PREFIX}:${account}:${record}:`
const keysOf = (store: Store): string[] =>
  Array.from({ length: store.length }, (_, at) => store.key(at) ?? '').filter((key) => key.startsWith(`${PREFIX}:`))

/** Null for what is no draft of ours. */
function read(store: Store, key: string): Draft | null {
  try {
    return draftSchema.safeParse(JSON.parse(store.getItem(key) ?? 'null')).data ?? null
  } catch {
    return null
  }
}

/** Whatever account they are of: a browser is no archive. */
function sweep(store: Store, now: string): void {
  for (const key of keysOf(store)) {
    const draft = read(store, key)
    if (!draft || Date.parse(now) - Date.parse(draft.at) > KEPT_DAYS * DAY_MS) store.removeItem(key)
  }
}

/** Whether it is kept: a browser may forbid it, or be full. */
export function keepDraft(owner: DraftOwner, draft: Draft, open: Open = openStorage): boolean {
  try {
    open().setItem(place(owner) + draft.id, JSON.stringify(draft))
    return true
  } catch {
    return false
  }
}

/** Newest first. Those that are too old are gone afterwards. */
export function listDrafts(owner: DraftOwner, now: string, open: Open = openStorage): Draft[] {
  try {
    const store = open()
    sweep(store, now)
    const keys = keysOf(store).filter((key) => key.startsWith(place(owner)))
    return keys.flatMap((key) => read(store, key) ?? []).sort((a, b) => (a.at < b.at ? 1 : -1))
  } catch {
    return []
  }
}

export function dropDraft(owner: DraftOwner, id: string, open: Open = openStorage): void {
  try {
    open().removeItem(place(owner) + id)
  } catch {
    // There is nothing to drop.
  }
}

/** What of a form is typed: the framework's own fields, and those that each page has anew, are not. */
export const readEntries = (form: FormData): Draft['entries'] =>
  [...form].flatMap(([name, value]): Draft['entries'] =>
    name.startsWith('$ACTION') || name === 'submissionId' || typeof value !== 'string' ? [] : [[name, value]],
  )

const said = (entries: Draft['entries']) =>
  entries
    .filter(([name, value]) => value.trim() !== '' && name !== 'version')
    .map((entry) => JSON.stringify(entry))
    .sort()
    .join()

/** Whether two states of a form say the same. A blank field says nothing, and some come and go with others. */
export const saySame = (a: Draft['entries'], b: Draft['entries']): boolean => said(a) === said(b)

/** The first title of the draft, in whichever language; blank where there is none yet. */
export const titleOf = ({ entries }: Pick<Draft, 'entries'>): string =>
  entries.find(([name, value]) => name.startsWith('title.') && value.trim() !== '')?.[1].trim() ?? ''
