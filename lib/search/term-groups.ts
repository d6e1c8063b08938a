/** Words that mean the same in three languages, from prisma/data/terms.json. For the server: a browser needs no such table. */
import * as z from 'zod/mini'
import terms from '../../prisma/data/terms.json'
import { CATEGORIES } from '../measures/codes'
import { type FindableTerms, termFinder, termKey } from './find-terms'
import { fold } from './fold'
import { isShortLatin, type Sought, soughtOf } from './sought'

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

/** `shown`: the first of each language, then the others. `hs` and `control` are the codes of the good, where it has some. */
export type TermGroup = FindableTerms & { shown: readonly string[] } & Pick<
    z.infer<typeof groupSchema>,
    'hs' | 'control'
  >

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

const typedTerms = ({ terms, symbols, queryOnly }: (typeof groups)[number]): string[] =>
  [...Object.values(terms).flat(), ...symbols, ...queryOnly].map((text) => termKey(fold(text)))

export const TERM_GROUPS: readonly TermGroup[] = groups.map((group) => ({
  key: group.key,
  shown: shownTerms(group),
  sought: soughtTerms(group),
  typed: typedTerms(group),
  hs: group.hs,
  control: group.control,
}))

/** In texts of records, and in what somebody types. */
export const { groupOf: groupOfTerm, groupsIn, mostWords: MOST_WORDS } = termFinder(TERM_GROUPS)
