/** What the index holds of the codes of a record, and what is asked of it. */
import { lastStep, type TreeCode, treeCode } from '../codes-tree'
import type { ScopeItem } from '../types'

/** A record's own code, and no step on the way to it. */
const own = (step: string) => `=${step}`

/** The codes of a record, each as itself and with all that lies above it. */
export function codeTermsOf(scope: readonly Pick<ScopeItem, 'scheme' | 'code'>[]): string[] {
  const codes = scope.map(({ scheme, code }) => treeCode(scheme, code)).filter((code) => code !== null)
  return [...new Set(codes.flatMap((code) => [own(lastStep(code)), ...code.path]))]
}

/**
 * By what a record touches any of these codes, the closest first: the code itself, one below it, then those above it, step by
 * step up to the list as a whole.
 */
export function rungsOf(codes: readonly TreeCode[]): string[][] {
  const longest = Math.max(0, ...codes.map(({ path }) => path.length))
  const above = Array.from({ length: Math.max(0, longest - 1) }, (_, at) =>
    codes.flatMap(({ path }) => path.at(-2 - at) ?? []).map(own),
  )
  return codes.length > 0 ? [codes.map(lastStep).map(own), codes.map(lastStep), ...above] : []
}
