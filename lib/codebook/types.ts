import type { MeasureFieldKey } from '@/lib/measures/list/fields'
import type { ListHref } from '@/lib/measures/list/filter'
import type { Vocabulary } from './vocabularies'

/** How many records in the lists have a code. */
export type CodeCount = { vocabulary: Vocabulary; code: string; count: number }

/** `id` is its anchor, as in /codebook#status-in_force. */
type Entry = { id: string; label: string; help: string }
/** `href` leads to the list that `count` counts, where a filter finds it. */
export type CodeEntry = Entry & {
  code: string
  sign: string | null
  note: string | null
  count: number
  href: ListHref | null
}
/** `codes` is the set that its values come from. */
export type FieldEntry = Entry & { key: MeasureFieldKey; facts: string[]; codes: Vocabulary | null }
/** What an answer says of its edge, or what is kept of a look, and the codes of both. */
export type EdgeEntry = Entry & { code: string }
/** What is counted how: a name and some sentences. */
export type RuleEntry = { id: string; label: string; sentences: readonly string[] }

export type CodeSection = { id: Vocabulary; title: string; help: string; entries: CodeEntry[] }
export type Codebook = {
  /** How many records the lists have of each kind, in words. */
  records: string
  fields: FieldEntry[]
  codes: CodeSection[]
  coverage: EdgeEntry[]
  rules: RuleEntry[]
}
