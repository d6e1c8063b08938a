/** What sentences of a language are made of. The first words of a list are the common ones. */
import type { Category } from '@/bench/product/record'

export type Lexicon = {
  /** Of a title, by what the measure is about. `{slots}` are lists of this lexicon. */
  acts: Record<Category, readonly string[]>
  /** Sentences with the words that a fifth of all records have: "export control". */
  common: readonly string[]
  /** All other sentences of summaries and notes. */
  sentences: readonly string[]
  notes: readonly string[]
  conflicts: readonly string[]
  goods: readonly string[]
  /** What one record in a thousand is about, each. */
  rare: readonly string[]
  foods: readonly string[]
  places: readonly string[]
  /** Companies are a first part, a second and a form. */
  companies: readonly [first: readonly string[], second: readonly string[], forms: readonly string[]]
  instruments: readonly string[]
  headlines: readonly string[]
}
