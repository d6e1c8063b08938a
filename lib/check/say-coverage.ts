/** How far anybody has looked, in the words that stand beside everything that was not found. */

import { say } from '@/lib/i18n/message'
import { writeDate } from '@/lib/i18n/write-date'
import { pickText } from '@/lib/texts'
import type { CheckWords } from './check-words'
import type { AskedSort, CheckedAuthority, CheckReference } from './types'

/** So many are named; the others are counted, and stand in full below the answer. */
const MOST_NAMED = 3

const nameAuthority = ({ name, abbreviation }: CheckedAuthority, { language }: CheckWords) =>
  abbreviation ?? pickText(name, language).text

/** Those that have issued such records, the one with most of them first. */
const looksFor = ({ authorities }: CheckReference, sort: AskedSort) =>
  authorities
    .filter(({ look, records }) => look !== null && records[sort] > 0)
    .toSorted((a, b) => b.records[sort] - a.records[sort])

function sayReach(reference: CheckReference, sort: AskedSort, words: CheckWords): string | null {
  const { check, dates, language } = words
  const write = (day: string) => writeDate(day, dates, language)
  const looks = looksFor(reference, sort)
  const named = looks
    .slice(0, MOST_NAMED)
    .map((authority) =>
      say(check.coverageOf, { name: nameAuthority(authority, words), day: write(authority.look?.through ?? '') }),
    )
  if (named.length > 0) return say(check.coverageMore, { values: named, n: looks.length - named.length }, words)
  return reference.register && say(check.coverageRegister, { day: write(reference.register.through) })
}

/** "Not found in what was read: MOFCOM through 31 Jul 2026, METI through 11 Nov 2025." */
export function sayNotFound(reference: CheckReference, sort: AskedSort, words: CheckWords): string {
  const coverage = sayReach(reference, sort, words)
  return coverage ? say(words.check.notFound, { coverage }) : words.check.notFoundNowhere
}

/** A line an authority, the register as a whole first. */
export function coverageLines({ register, authorities }: CheckReference, words: CheckWords): string[] {
  const { check, dates, language, ways } = words
  const write = (day: string) => writeDate(day, dates, language)
  const whole = register ? [say(check.coverageRegister, { day: write(register.through) })] : []
  return [
    ...whole,
    ...authorities.map((authority) => {
      const { text: name } = pickText(authority.name, language)
      const { look } = authority
      return look
        ? say(check.coverageLine, { name, day: write(look.through), how: ways[look.how] })
        : say(check.coverageNone, { name })
    }),
  ]
}
