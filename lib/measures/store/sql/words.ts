/** What a reader types into a search, as conditions on `measure_index i`. */

import { join, type Sql, sqltag as sql } from '@prisma/client/runtime/client'
import { fold } from '@/lib/search/fold'
import { soughtGrams } from '@/lib/search/grams'
import { parseSearch } from '@/lib/search/words'

const contains = (text: string) => `%${text.replace(/[\\%_]/g, '\\$&')}%`

/**
 * Asked for by a sub-select, so that the planner takes it for rare whatever it is: it then finds all by a bitmap and sorts
 * them. What it takes for frequent (`seen`) it looks for row by row, in the order of the list or of the table, and fetches the
 * grams of each from beside it: cheap for the first fifty of a frequent word, dear where other conditions leave few of them.
 */
const hasAll = (grams: readonly string[], seen: boolean) =>
  seen ? sql`i.grams @> ${grams}::text[]` : sql`i.grams @> (select ${grams}::text[])`
const hasPartOfWord = (part: string) =>
  sql`i.grams && array(select w.word from search_words w where w.word like ${contains(part)})`

/** What no gram proves is looked for among the texts that have all of its grams. */
function hasWord(word: string, seen = false): Sql {
  const { grams, parts, isProof } = soughtGrams(word)
  const found = [...(grams.length > 0 ? [hasAll(grams, seen)] : []), ...parts.map(hasPartOfWord)]
  return sql`(${join(isProof ? found : [...found, sql`i.text like ${contains(word)}`], ' and ')})`
}

/** Whether one character or pair is all that is sought, and no number. */
export function isOneGram(q: string): boolean {
  const { present, absent } = parseSearch(q)
  const [word = ''] = present
  return present.length === 1 && absent.length === 0 && soughtGrams(word).grams.includes(word) && !/\d/.test(q)
}

export function matchesText(q: string, seen = false): Sql[] {
  const { present, absent } = parseSearch(q)
  if (absent.length === 0) return present.map((word) => hasWord(word, seen))
  // Not asked of each row: one bitmap finds those that are unwanted.
  const unwanted = sql`select i.measure_id from measure_index i where ${join(
    absent.map((word) => hasWord(word)),
    ' or ',
  )}`
  return [...present.map((word) => hasWord(word)), sql`i.measure_id not in (${unwanted})`]
}

/** A text with a figure in it may be the number of a document: the record that bears it stands before all others. */
export function byNumber(q: string): Sql {
  const number = fold(q.replace(/["“”]/g, '')).trim()
  if (!/\d/.test(number)) return sql``
  return sql`case when i.number = ${number} then 0 when i.number like ${contains(number)} then 1 else 2 end,`
}
