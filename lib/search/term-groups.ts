/** Words that mean the same in three languages, from prisma/data/terms.json. For the server: a browser needs no such table. */
import * as z from 'zod/mini'
import terms from '../../prisma/data/terms.json'
import { groupBy } from '../group-by'
import { CATEGORIES } from '../measures/codes'
import { fold } from './fold'
import { hasWord, isShortLatin, type Sought, soughtOf } from './sought'

const textsSchema = z.array(z.string().check(z.minLength(1)))
/**
 * `symbols` are found as whole words alone, terms among them too; `queryOnly` lead to the group, and are not looked for in
 * texts, where they stand inside other words. Category and codes are where the good belongs, and find nothing by themselves.
 */
const groupSchema = z.strictObject({
  key: z.string().check(z.regex(/^[a-z0-9-]+$/)),
  terms: z.strictObject({ en: textsSchema, ja: textsSchema, zh: textsSchema }),
  symbols: textsSchema,
  queryOnly: textsSchema,
  category: z.nullable(z.enum(CATEGORIES)),
  hs: z.array(z.string().check(z.regex(/^\d{2}(\d{2}){0,2}$/))),
  control: z.array(z.strictObject({ scheme: z.string(), code: z.string() })),
})
export const termGroupsSchema = z.strictObject({ groups: z.array(groupSchema) })

export type TermGroup = {
  key: string
  /** As they are shown: the first of each language, then the others. */
  shown: readonly string[]
  /** As they are looked for. */
  sought: readonly Sought[]
}

/** How a term and a run of typed words are told to be the same. */
export const termKey = (folded: string): string => folded.replace(/[\s-]+/g, ' ').trim()

const { groups } = termGroupsSchema.parse(terms)

function soughtTerms({ terms, symbols }: (typeof groups)[number]): Sought[] {
  const whole = new Set(symbols.map(fold))
  const all = [...Object.values(terms).flat(), ...symbols].map(fold)
  return [...new Set(all.map((text) => (whole.has(text) || isShortLatin(text) ? ` ${text} ` : soughtOf(text))))]
}

function shownTerms({ terms, symbols }: (typeof groups)[number]): string[] {
  const [en, ja, zh] = [terms.en, terms.ja, terms.zh]
  const firsts = [en, ja, zh].flatMap((texts) => texts.slice(0, 1))
  const others = [en, ja, zh].flatMap((texts) => texts.slice(1))
  return [...new Set([...firsts, ...symbols, ...others])]
}

const GROUPS: readonly TermGroup[] = groups.map((group) => ({
  key: group.key,
  shown: shownTerms(group),
  sought: soughtTerms(group),
}))
const BY_TERM = new Map(
  groups.flatMap(({ terms, symbols, queryOnly }, at) =>
    [...Object.values(terms).flat(), ...symbols, ...queryOnly].map(
      (text) => [termKey(fold(text)), GROUPS[at]] as const,
    ),
  ),
)
/** Words of the longest term. */
export const MOST_WORDS = Math.max(...[...BY_TERM.keys()].map((key) => key.split(' ').length))

export const groupOfTerm = (folded: string): TermGroup | undefined => BY_TERM.get(termKey(folded))

// By their first two letters: a text is read once for all of them.
const BEGINNING = 2
const beginningOf = (text: string, at = 0) => text.slice(at, at + BEGINNING)
type Candidate = { key: string; word: string; sought: Sought }
const CANDIDATES = groupBy(
  GROUPS.flatMap(({ key, sought }) => sought.map((each): Candidate => ({ key, word: each.trim(), sought: each }))),
  ({ word }) => beginningOf(word),
)
const SINGLES = [...CANDIDATES].filter(([beginning]) => beginning.length < BEGINNING).flatMap(([, all]) => all)

/** The keys of the groups of which a folded text has a term. */
export function groupsIn(folded: string): string[] {
  const found = new Set(SINGLES.filter(({ sought }) => hasWord(folded, sought)).map(({ key }) => key))
  const tried = new Set<Candidate>()
  for (let at = 0; at < folded.length; at += 1) {
    for (const candidate of CANDIDATES.get(beginningOf(folded, at)) ?? []) {
      const { key, word, sought } = candidate
      if (!folded.startsWith(word, at) || found.has(key) || tried.has(candidate)) continue
      tried.add(candidate)
      if (hasWord(folded, sought)) found.add(key)
    }
  }
  return [...found]
}
