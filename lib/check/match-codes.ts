/** Which records a code of goods or technology touches: the code itself, one above it or one below it in its list. */
import { groupBy } from '@/lib/group-by'
import { lastStep, type TreeCode, touchOf, treeCode } from '@/lib/measures/codes-tree'
import { isNoHeading, readCode, splitMentions, writeCode } from '@/lib/measures/read-code'
import type { CheckedRecord, CheckRule, CheckTouch } from './types'

const RULES = { exact: 'same', narrower: 'narrower', broader: 'broader' } as const satisfies Record<string, CheckRule>

/** Width and spaces apart, nothing but the digits of a number. */
export const digitsIn = (text: string): string | null => {
  const plain = text.normalize('NFKC').replace(/[\s.]/g, '')
  return /^\d+$/.test(plain) ? plain : null
}

/** A line that is a code: what stands alone there is one, but for years and chapters that there are not. */
export function readAskedCode(text: string): TreeCode[] {
  const digits = digitsIn(text)
  return digits !== null && isNoHeading(digits) ? [] : readCode(text)
}

/** Without any there is no code, and most names of companies are read no further. */
const FIGURE = /[\p{N}一二三四五六七八九十]/u
/** Codes that stand among other words. */
export const readCodesWithin = (text: string): TreeCode[] =>
  FIGURE.test(text) ? splitMentions(text).mentions.flatMap(({ codes }) => codes) : []

export const keyOfCode = (code: TreeCode): string => writeCode([code])

/** What a record calls one of its codes; a code that means a whole list is that name alone. */
export function nameOwnCode({ scope }: CheckedRecord, key: string): string {
  const item = scope.find(({ scheme, code }) => {
    const own = treeCode(scheme, code)
    return own !== null && keyOfCode(own) === key
  })
  if (!item) return key
  return item.scheme === 'FREE' ? item.label : `${key} ${item.label}`
}

type OwnCode = { step: string; slug: string; own: TreeCode }
const ownSteps = ({ slug, scope }: CheckedRecord): OwnCode[] =>
  scope.flatMap(({ scheme, code }) => {
    const own = treeCode(scheme, code)
    return own ? own.path.map((step) => ({ step, slug, own })) : []
  })

/** By the steps on the way to each code, so that nobody looks through all of them for each line. */
export function makeCodeFinder(records: readonly CheckedRecord[]) {
  const byStep = groupBy(records.flatMap(ownSteps), ({ step }) => step)

  /** Those that have this code or one below it stand under its last step; those above it end at one of its steps. */
  function touching(asked: TreeCode): OwnCode[] {
    const wanted = lastStep(asked)
    const ending = (step: string) => (byStep.get(step) ?? []).filter(({ own }) => lastStep(own) === step)
    return [...(byStep.get(wanted) ?? []), ...asked.path.filter((step) => step !== wanted).flatMap(ending)]
  }

  return (codes: readonly TreeCode[]): CheckTouch[] =>
    codes.flatMap((asked) =>
      touching(asked).flatMap(({ slug, own }): CheckTouch[] => {
        const touch = touchOf(own, asked)
        return touch ? [{ slug, rule: RULES[touch], by: { sort: 'code', key: keyOfCode(own) }, spans: null }] : []
      }),
    )
}
