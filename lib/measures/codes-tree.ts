/**
 * Codes of goods and technology as trees: what lies above a code in its list, and how two of them touch. Pure, for browsers
 * too. What somebody types is read in read-code.ts.
 */

import covering from '../../prisma/data/covering-codes.json'
import type { ScopeScheme } from './codes'

/**
 * `path` leads from its list as a whole down to the code. A step is the letter of the list with all digits, letters or
 * brackets up to there, so that no step of one list is one of another.
 */
export type TreeCode = { scheme: ScopeScheme; code: string; path: readonly string[] }

const ROOTS: Record<ScopeScheme, string> = {
  HS2022: 'H',
  'CN-DUAL-USE': 'C',
  'JP-ETCO': 'J',
  'EU-DU': 'E',
  FREE: 'F',
}

/** Free codes that mean a whole list: they touch every code of it. */
const COVERING: ReadonlyMap<string, string> = new Map(Object.entries(covering))
export const isCovering = (code: string) => COVERING.has(code)

/** Chapter, heading, subheading, and the eight digits of many tariffs. Japan's nine go on from the six. */
const hsSteps = (digits: string) => {
  const levels = digits.length === 9 ? [2, 4, 6] : [2, 4, 6, 8]
  return [...levels.filter((level) => level < digits.length).map((level) => digits.slice(0, level)), digits]
}

/** "1", "1C", "1C1", "1C101", "1C101.d", "1C101.d.1": the parts are of letters and of figures by turns. */
function controlSteps(code: string): string[] | null {
  const [, field, group, series, number, rest = ''] = /^(\d)([A-E])?(\d)?(\d\d)?([a-z\d.]*)$/i.exec(code) ?? []
  if (!field || (series && !group) || (number && !series) || (rest && !number)) return null
  if (!/^(?:\.?[a-z].*)?$/i.test(rest)) return null
  const heads = [field, group, series, number].filter((part) => part !== undefined)
  const steps = heads.map((_, at) =>
    heads
      .slice(0, at + 1)
      .join('')
      .toUpperCase(),
  )
  for (const part of rest.toLowerCase().match(/[a-z]+|\d+/g) ?? []) steps.push(`${steps.at(-1)}.${part}`)
  return steps
}

const JP_ITEM = /^\d{1,2}(?:の\d{1,2})*/
const JP_PART = /^(?:\(\d{1,3}(?:の\d{1,3})*\)|\d{1,3}(?:の\d{1,3})*|[ァ-ヶ])/

/** "3の2", "3の2(2)", "3の2(2)10": the item of the table, its numbers in brackets, and what stands below them. */
function orderSteps(code: string): string[] | null {
  const [item] = JP_ITEM.exec(code) ?? []
  if (!item) return null
  const steps = [item]
  for (let rest = code.slice(item.length); rest; ) {
    const [part] = JP_PART.exec(rest) ?? []
    if (!part) return null
    steps.push(`${steps.at(-1)}${part}`)
    rest = rest.slice(part.length)
  }
  return steps
}

function stepsOf(scheme: ScopeScheme, code: string): string[] | null {
  const plain = code.normalize('NFKC').replace(/\s+/g, '')
  if (scheme === 'FREE') return [plain]
  if (scheme === 'JP-ETCO') return orderSteps(plain)
  if (scheme !== 'HS2022') return controlSteps(plain)
  const digits = plain.replace(/^ex/i, '').replaceAll('.', '')
  return /^\d{2,12}$/.test(digits) ? hsSteps(digits) : null
}

/** A list as a whole. */
export const wholeList = (scheme: ScopeScheme): TreeCode => ({ scheme, code: '', path: [ROOTS[scheme]] })

/** A code as its list writes it, width, spaces and dots apart; null where it is none of that list. */
export function treeCode(scheme: ScopeScheme, code: string): TreeCode | null {
  const steps = stepsOf(scheme, code)
  const last = steps?.at(-1)
  if (!steps || !last) return null
  const covered = scheme === 'FREE' ? COVERING.get(last) : undefined
  if (covered) return { scheme, code: last, path: wholeList(covered as ScopeScheme).path }
  const root = ROOTS[scheme]
  return { scheme, code: last, path: [...(scheme === 'FREE' ? [] : [root]), ...steps.map((step) => `${root}${step}`)] }
}

export const lastStep = ({ path }: TreeCode): string => path.at(-1) ?? ''

/** How a code of a record touches the one that is asked for: it is that, lies above it (`broader`), or below it. */
export type CodeTouch = 'exact' | 'narrower' | 'broader'

export function touchOf(item: TreeCode, asked: TreeCode): CodeTouch | null {
  const [own, wanted] = [lastStep(item), lastStep(asked)]
  if (own === wanted) return 'exact'
  if (item.path.includes(wanted)) return 'narrower'
  return asked.path.includes(own) ? 'broader' : null
}

/** Its codes of four digits, each once. */
export const headingsOf = (scope: readonly { scheme: ScopeScheme; code: string }[]): string[] =>
  [
    ...new Set(
      scope.flatMap(({ scheme, code }) =>
        scheme === 'HS2022' ? (treeCode(scheme, code)?.path ?? []).filter((step) => step.length === 5) : [],
      ),
    ),
  ].map((step) => step.slice(1))
