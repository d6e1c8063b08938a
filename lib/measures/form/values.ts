/** A measure as the fields of its form hold it: texts only, blank where there is nothing. */

import { USUAL_CODES } from '../coded'
import type { CodedKey } from '../codes'

type Texts = { en: string; ja: string; zh: string }
export type EventValues = {
  type: string
  date: string
  until: string
  startsOn: string
  /** "on", as a ticked box posts it. */
  expected: string
  part: string
  note: string
  sources: string[]
}
export type NewSourceValues = {
  publisher: string
  origin: string
  publisherCountry: string
  kind: string
  title: string
  language: string
  publishedOn: string
  archiveUrl: string
}
export type CitationValues = {
  /** What events of the same form call it. */
  key: string
  source: string
  supports: string[]
  stance: string
  quote: string
  quoteLanguage: string
  note: string
  newSource: NewSourceValues
}
export type RelationValues = { type: string; to: string; certainty: string; note: string }
export type ScopeValues = { scheme: string; code: string; label: string; basis: string }
export type EntityValues = { name: Texts; kind: string; country: string; entity: string; part: string; address: string }

export type FormValues = Record<CodedKey, string> & {
  title: Texts
  summary: Texts
  imposer: string
  targets: string[]
  authorities: string[]
  instrument: { number: string; title: Texts; legalBasis: string[] }
  goods: string
  scope: ScopeValues[]
  entities: EntityValues[]
  events: EventValues[]
  citations: CitationValues[]
  relations: RelationValues[]
  conflict: string
  orderNote: string
  reason: string
  submissionId: string
  version: string
  notDuplicateOf: string[]
}
/** Those that a record holds, and not the save alone. */
export type RecordValues = Omit<FormValues, 'reason' | 'submissionId' | 'version' | 'notDuplicateOf'>

export const NO_TEXTS: Texts = { en: '', ja: '', zh: '' }
const NO_SOURCE: NewSourceValues = {
  publisher: '',
  origin: '',
  publisherCountry: '',
  kind: '',
  title: '',
  language: '',
  publishedOn: '',
  archiveUrl: '',
}

export const NEW_EVENT: EventValues = {
  ...{ type: '', date: '', until: '', startsOn: '', expected: '', part: '' },
  ...{ note: '', sources: [] },
}
export const NEW_RELATION: RelationValues = { type: '', to: '', certainty: 'stated', note: '' }
export const NEW_SCOPE_ITEM: ScopeValues = { scheme: 'FREE', code: '', label: '', basis: 'official' }
export const NEW_ENTITY: EntityValues = {
  name: NO_TEXTS,
  kind: 'company',
  country: '',
  ...{ entity: '', part: '', address: '' },
}
export const newCitation = (key: string): CitationValues => ({
  key,
  source: '',
  supports: [],
  stance: 'supports',
  quote: '',
  quoteLanguage: '',
  note: '',
  newSource: NO_SOURCE,
})

/** The first key that neither a citation nor a tick of an event holds: a removed one's ticks never pass to another. */
export function freeKey(keys: readonly string[]): string {
  const numbers = keys.filter((key) => key.startsWith('n')).map((key) => Number(key.slice(1)))
  return `n${Math.max(0, ...numbers) + 1}`
}

/** What most records are, so that fewer fields wait to be filled. */
export const blankRecord = (): RecordValues => ({
  title: NO_TEXTS,
  summary: NO_TEXTS,
  imposer: '',
  targets: [],
  ...USUAL_CODES,
  category: '',
  authorities: [],
  instrument: { number: '', title: NO_TEXTS, legalBasis: [] },
  goods: '',
  scope: [],
  entities: [],
  events: [{ ...NEW_EVENT, sources: ['n1'] }],
  citations: [newCitation('n1')],
  relations: [],
  conflict: '',
  orderNote: '',
})

/** `version` is the one that the editor sees; nothing for a new record. */
export const withStamp = (record: RecordValues, submissionId: string, version?: number): FormValues => ({
  ...record,
  reason: '',
  submissionId,
  version: version === undefined ? '' : String(version),
  notDuplicateOf: [],
})
