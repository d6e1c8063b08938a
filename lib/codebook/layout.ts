/** The codebook as it is written: fields, codes with their counts, rules. Nothing here is a list of its own. */

import { COVERAGE_FIELDS, LOOK_WAYS } from '@/lib/coverage/types'
import type { Speech } from '@/lib/i18n/format'
import { say } from '@/lib/i18n/message'
import { CODED_FIELDS, type CodedKey, MEASURE_KINDS, type MeasureKind } from '@/lib/measures/codes'
import { FIELDS, type MeasureFieldKey } from '@/lib/measures/list/fields'
import { DEFAULT_FILTER, hrefOf, type ListHref } from '@/lib/measures/list/filter'
import { FACETS } from '@/lib/measures/list/keys'
import { CODE_SIGNS, explainCodes, noteCodes } from './code-words'
import { RULES } from './rules'
import type { Codebook, CodeCount, CodeEntry, CodeSection, EdgeEntry, FieldEntry, RuleEntry } from './types'
import { VOCABULARIES, VOCABULARY_NAMES, type Vocabulary } from './vocabularies'

/** Fields whose codes go by another name, or stand inside of them. */
const CODES_WITHIN: Partial<Record<MeasureFieldKey, Vocabulary>> = {
  statusBasis: 'basis',
  endedBasis: 'basis',
  lastSeenOn: 'lastSeen',
  events: 'eventType',
  relations: 'relation',
  sources: 'sourceKind',
  scope: 'scopeScheme',
  entities: 'entityKind',
}
const codesOf = (key: MeasureFieldKey) => VOCABULARY_NAMES.find((name) => name === key) ?? CODES_WITHIN[key] ?? null

function layoutField({ key, type, column, sortable }: (typeof FIELDS)[number], { words }: Speech): FieldEntry {
  const { codebook, fields } = words
  const facts = [codebook.type[type], codebook.column[column], ...(sortable ? [codebook.sortable] : [])]
  return { id: `field-${key}`, key, ...fields[key], facts, codes: codesOf(key) }
}

/** The list of a code's records, where there is a filter of its name. */
function listOf(vocabulary: Vocabulary, code: string): ListHref | null {
  const facet = FACETS.find((name) => name === vocabulary)
  return facet ? hrefOf({ ...DEFAULT_FILTER, [facet]: [code] }) : null
}

type Written = Pick<CodeEntry, 'label' | 'help' | 'sign' | 'note'>
type Say = Partial<Record<Vocabulary, (code: string) => string | null>>

/** Codes and their words are paired by type where the words are picked; from here on any code of any set is asked for. */
function writer(speech: Speech): (vocabulary: Vocabulary, code: string) => Written {
  const explained: Record<Vocabulary, Record<string, { label: string; help: string }>> = explainCodes(speech)
  const notes = noteCodes(speech) as Say
  const signs = CODE_SIGNS as Say
  return (vocabulary, code) => {
    const { label, help } = explained[vocabulary][code] ?? { label: code, help: '' }
    return { label, help, sign: signs[vocabulary]?.(code) ?? null, note: notes[vocabulary]?.(code) ?? null }
  }
}

const isField = (name: Vocabulary): name is CodedKey => name in CODED_FIELDS
const introduce = (name: Vocabulary, { words: { codebook, fields } }: Speech) =>
  isField(name) ? (codebook.vocabularies[name] ?? fields[name]) : codebook.vocabularies[name]

function layoutCodes(counts: readonly CodeCount[], speech: Speech): CodeSection[] {
  const write = writer(speech)
  const found = new Map(counts.map(({ vocabulary, code, count }) => [`${vocabulary}-${code}`, count]))
  const entry = (vocabulary: Vocabulary, code: string): CodeEntry => {
    const id = `${vocabulary}-${code}`
    const count = found.get(id) ?? 0
    return { id, code, ...write(vocabulary, code), count, href: count > 0 ? listOf(vocabulary, code) : null }
  }
  return VOCABULARY_NAMES.map((id) => {
    const { label: title, help } = introduce(id, speech)
    return { id, title, help, entries: VOCABULARIES[id].map((code) => entry(id, code)) }
  })
}

function layoutCoverage({ words: { coverage } }: Speech): EdgeEntry[] {
  const { fields, ways, bases, basisHelp } = coverage
  const ofRecords = ['data_set', 'event'] as const
  return [
    ...COVERAGE_FIELDS.map((code) => ({ id: `coverage-${code}`, code, ...fields[code] })),
    ...LOOK_WAYS.map((code) => ({ id: `reach-${code}`, code, ...ways[code] })),
    ...ofRecords.map((code) => ({ id: `reach-${code}`, code, label: bases[code], help: basisHelp[code] })),
  ]
}

const layoutRules = ({ words }: Speech): RuleEntry[] =>
  RULES.map((rule) => ({ id: `rule-${rule}`, ...words.codebook.rules[rule] }))

function describeRecords(counts: readonly CodeCount[], speech: Speech): string {
  const { list } = speech.words
  const countOf = (kind: MeasureKind) =>
    counts.find(({ vocabulary, code }) => vocabulary === 'kind' && code === kind)?.count ?? 0
  return say(list.counts, {
    counts: MEASURE_KINDS.map((kind) => say(list.counted[kind], { n: countOf(kind) }, speech)),
  })
}

export const layoutCodebook = (counts: readonly CodeCount[], speech: Speech): Codebook => ({
  records: describeRecords(counts, speech),
  fields: FIELDS.map((field) => layoutField(field, speech)),
  codes: layoutCodes(counts, speech),
  coverage: layoutCoverage(speech),
  rules: layoutRules(speech),
})
