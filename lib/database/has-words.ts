/** Texts of few rows as searches compare them, folded by the database: width, case, and signs that look alike. */
import { join, type Sql, sqltag as sql } from '@prisma/client/runtime/client'
import { foldPlainly, levelSigns } from '@/lib/search/look-alikes'
import { readTokens } from '@/lib/search/words'

const LAST = 0xffff
const isHalf = (code: number) => code >= 0xd800 && code <= 0xdfff

/** Every sign that stands for another one, and those others, for `translate`, which takes away what has none. */
function findAlikes() {
  const signs = Array.from({ length: LAST }, (_, at) => at + 1)
    .filter((code) => !isHalf(code))
    .map((code) => String.fromCharCode(code))
  const alike = signs.map((sign) => [sign, levelSigns(sign)] as const).filter(([sign, level]) => sign !== level)
  const single = alike.filter(([, level]) => level.length === 1)
  const nothing = alike.filter(([, level]) => level === '')
  return { from: [...single, ...nothing].map(([sign]) => sign).join(''), to: single.map(([, level]) => level).join('') }
}
let alikes: ReturnType<typeof findAlikes> | undefined

function folded(text: Sql): Sql {
  alikes ??= findAlikes()
  const { from, to } = alikes
  return sql`replace(lower(normalize(translate(${text}, ${from}, ${to}), NFKC)), 'no. ', 'no.')`
}

const contains = (text: string) => `%${text.replace(/[\\%_]/g, '\\$&')}%`

/** Every word and phrase of a search occurs in the text, and none that it keeps out. */
export function hasWords(q: string, text: Sql): Sql {
  const foldWord = (word: string) => foldPlainly(word).replaceAll('no. ', 'no.')
  const conditions = readTokens(q, foldWord).map(({ text: word, unwanted }) => {
    const found = sql`${folded(text)} like ${contains(word)}`
    return unwanted ? sql`not ${found}` : found
  })
  return conditions.length > 0 ? sql`(${join(conditions, ' and ')})` : sql`true`
}
