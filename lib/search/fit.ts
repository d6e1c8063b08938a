/** How well a text fits what is looked for, as the grams of an index tell it: where in the record it has it. */
import { nameKeys } from '../entities/names'
import { numberTermsOf } from './document-number'
import { gramsOf } from './grams'
import { groupsIn } from './term-groups'

/** The lines of a record's text, folded, by how much they say of what it is. */
export type TextLevels = {
  /** Its title, its number and whom it names. */
  head: readonly string[]
  /** What it says of itself. */
  summary: readonly string[]
  /** What stands around it: its sources, for one. */
  rest: readonly string[]
}

/** Before a gram that stands so high up; no gram has a space after its first sign. */
const MARKS = { head: '1 ', summary: '2 ' } as const
/** Somewhere; in head or summary; in the head. */
export const LEVELS = ['any', 'summary', 'head'] as const
export type Level = (typeof LEVELS)[number]
export const fitMarksOf = (level: Level): readonly string[] =>
  ({ any: [''], summary: [MARKS.head, MARKS.summary], head: [MARKS.head] })[level]

/** The term of an index by which any word of a group is found. */
export const termOfGroup = (key: string): string => `= ${key}`

/** The term of an index by which whoever it names is found, however the name is written. */
export const termOfName = (key: string): string => `@ ${key}`

const knownBy = (lines: readonly string[]) => {
  const text = lines.join('\n')
  return [...gramsOf(text), ...groupsIn(text).map(termOfGroup)]
}

/** What a record bears: the number of its document as it is printed, and whatever those are called whom it names. */
export type Borne = { number: string | null; names: readonly string[] }

/** Everything that an index knows a record by. */
export function indexTermsOf({ head, summary, rest }: TextLevels, { number, names }: Borne): string[] {
  // No term reaches from one line into the next: what all lines have is what each level has.
  const [inHead, inSummary] = [new Set(knownBy(head)), new Set(knownBy(summary))]
  return [
    ...new Set([...inHead, ...inSummary, ...knownBy(rest)]),
    ...(number ? numberTermsOf(number) : []),
    ...nameKeys(names).map(termOfName),
    ...[...inHead].map((term) => MARKS.head + term),
    ...[...inSummary].filter((term) => !inHead.has(term)).map((term) => MARKS.summary + term),
  ]
}
