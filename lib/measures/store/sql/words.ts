/** What a reader types into a search, as conditions on `measure_index i`. */

import { join, type Sql, sqltag as sql } from '@prisma/client/runtime/client'
import { termOfNumber } from '@/lib/search/document-number'
import { fitMarksOf, LEVELS, type Level, termOfGroup, termOfName } from '@/lib/search/fit'
import { fold } from '@/lib/search/fold'
import { soughtGrams } from '@/lib/search/grams'
import { LATIN, LONGEST_TEXT, type Sought, wordOf } from '@/lib/search/sought'
import { readWanted, type WantedText, type WantedWords } from '@/lib/search/wanted'

const contains = (text: string) => `%${text.replace(/[\\%_]/g, '\\$&')}%`
const allOf = (conditions: readonly Sql[]) => sql`(${join(conditions, ' and ')})`
const anyOf = (conditions: readonly Sql[]) => sql`(${join(conditions, ' or ')})`

/** How it is looked for: at which height of the record, and whether the planner may see how frequent it is. */
type Way = { level: Level; seen: boolean }
const PLAIN: Way = { level: 'any', seen: false }

/**
 * Asked for by a sub-select, so that the planner takes it for rare whatever it is: it then finds all by a bitmap and sorts
 * them. What it takes for frequent (`seen`) it looks for row by row, in the order of the list or of the table, and fetches the
 * grams of each from beside it: cheap for the first fifty of a frequent word, dear where other conditions leave few of them.
 */
function hasAll(grams: readonly string[], { level, seen }: Way): Sql {
  const [mark = '', ...others] = fitMarksOf(level)
  if (others.length > 0)
    return allOf(grams.map((gram) => sql`i.grams && (select ${fitMarksOf(level).map((each) => each + gram)}::text[])`))
  const marked = grams.map((gram) => mark + gram)
  return seen ? sql`i.grams @> ${marked}::text[]` : sql`i.grams @> (select ${marked}::text[])`
}

/** What begins with a space has to begin a word. */
function isPart(part: Sought): Sql {
  const word = wordOf(part)
  const like = sql`w.word like ${contains(word)}`
  return part === word ? like : sql`${like} and w.word ~ ${`(^|[^${LATIN}])${word}`}`
}

function hasPartOfWord(part: Sought, { level }: Way): Sql {
  if (level === 'any') return sql`i.grams && array(select w.word from search_words w where ${isPart(part)})`
  return sql`i.grams && array(select m.mark || w.word from search_words w, unnest(${[...fitMarksOf(level)]}::text[]) m(mark)
    where ${isPart(part)})`
}

/** What no gram proves is looked for among the texts that have all of its grams. */
function hasWord(word: Sought, way: Way): Sql {
  const { grams, parts, isProof } = soughtGrams(word)
  const found = [...(grams.length > 0 ? [hasAll(grams, way)] : []), ...parts.map((part) => hasPartOfWord(part, way))]
  return allOf(isProof ? found : [...found, sql`i.text like ${contains(word)}`])
}

/** One condition, however many words mean the same: the index has a term for all of them. */
function hasWanted({ words, group }: WantedWords, way: Way): Sql {
  const byWords = words.map((word) => hasWord(word, way))
  if (!group) return allOf(byWords)
  const byGroup = hasAll([termOfGroup(group.key)], way)
  return byWords.length > 0 ? anyOf([byGroup, allOf(byWords)]) : byGroup
}

function hasWords({ present, absent }: WantedText, way: Way): Sql[] {
  if (absent.length === 0) return present.map((wanted) => hasWanted(wanted, way))
  // Not asked of each row: one bitmap finds those that are unwanted.
  const unwanted = sql`select i.measure_id from measure_index i where ${join(
    absent.map((wanted) => hasWanted(wanted, PLAIN)),
    ' or ',
  )}`
  return [
    ...present.map((wanted) => hasWanted(wanted, { ...way, seen: false })),
    sql`i.measure_id not in (${unwanted})`,
  ]
}

/** The document of that number, and whoever bears that name: they are found whatever their texts say. */
function isBorne({ number, name }: WantedText): Sql[] {
  const term = number ? termOfNumber(number) : name && termOfName(name)
  return term ? [hasAll([term], PLAIN)] : []
}

/** Whether one character or pair is all that is sought, and no number. */
export function isOneGram(q: string): boolean {
  const { present, absent } = readWanted(q)
  const [wanted] = present
  if (!wanted || present.length > 1 || absent.length > 0 || /\d/.test(q)) return false
  const [word = ''] = wanted.words
  // Of a group the planner cannot tell that its head has few: by its bitmap 2,500 records took 2 ms instead of 9.
  return !wanted.group && soughtGrams(word).grams.includes(word)
}

function matches(wanted: WantedText, way: Way): Sql[] {
  const words = hasWords(wanted, way)
  const borne = isBorne(wanted)
  return borne.length > 0 && words.length > 0 ? [anyOf([allOf(words), ...borne])] : words
}

/** What is too long is not looked for, and finds nothing. */
export const matchesText = (q: string, seen = false): Sql[] =>
  q.length > LONGEST_TEXT ? [sql`false`] : matches(readWanted(q), { level: 'any', seen })

/**
 * What fits best first, each apart: the document of that number or what names whoever is called so, what has all of it in
 * its head, in head and summary, and what has it at all. A page reads of them no more than it shows.
 */
export function fitTiers(q: string, seen: boolean): Sql[][] {
  const wanted = readWanted(q)
  if (wanted.present.length === 0 || q.length > LONGEST_TEXT) return []
  const borne = isBorne(wanted)
  const before: Sql[] = [...borne]
  const tiers = borne.map((one) => [one])
  for (const level of LEVELS.toReversed()) {
    const own = hasWords(wanted, { level, seen: seen && level === 'head' })
    const others = before.map(
      (other) => sql`i.measure_id not in (select i.measure_id from measure_index i where ${other})`,
    )
    tiers.push([...own, ...others])
    // What is in the head is in head and summary as well.
    before.splice(borne.length, 1, allOf(own))
  }
  return tiers
}

/** A text with a figure in it may be the number of a document: of those that fit alike, the one that bears it stands first. */
export function byNumber(q: string): Sql {
  const number = fold(q).replaceAll('"', '').trim()
  if (!/\d/.test(number)) return sql``
  return sql`case when i.number = ${number} then 0 when i.number like ${contains(number)} then 1 else 2 end,`
}
