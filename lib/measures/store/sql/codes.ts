/** Codes of goods and technology as conditions on `measure_index i`: those of the filter, and those among words. */
import { join, type Sql, sqltag as sql } from '@prisma/client/runtime/client'
import { rungsOf } from '@/lib/measures/list/code-terms'
import type { MeasureFilter } from '@/lib/measures/list/filter'
import { readCode, splitMentions } from '@/lib/measures/read-code'

const hasAny = (terms: readonly string[]) => sql`i.codes && ${terms}::text[]`

export const touchesCodes = ({ code }: MeasureFilter): Sql[] =>
  code.length > 0 ? [hasAny(rungsOf(code.flatMap(readCode)).flat())] : []

/** A code among the words finds what it touches, and what has it in its texts, which `matchesText` looks through. */
export function matchesWordsAndCodes(
  q: string,
  matchesText: (q: string, seen?: boolean) => Sql[],
  seen = false,
): Sql[] {
  const { mentions, rest } = splitMentions(q)
  const found = mentions.map(
    ({ text, codes }) => sql`(${hasAny(rungsOf(codes).flat())} or (${join(matchesText(text), ' and ')}))`,
  )
  return [...matchesText(rest, seen), ...found]
}

/** The closest first; what only has it in its texts stands last. */
export function byCode(q: string): Sql {
  const orders = splitMentions(q).mentions.map(({ codes }) => {
    const rungs = rungsOf(codes)
    return sql`case ${join(
      rungs.map((terms, at) => sql`when ${hasAny(terms)} then ${at}::int`),
      ' ',
    )} else ${rungs.length}::int end, `
  })
  return orders.length > 0 ? join(orders, '') : sql``
}
