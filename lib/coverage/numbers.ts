/** Which documents of an authority nobody saw, by the numbers of those that somebody did. */
import type { AuthorityLook } from './types'

export type NumberGap = { year: string; from: number; to: number; explained: boolean }
export type SeenYear = { year: string; numbers: readonly number[]; gaps: readonly NumberGap[] }

/** "3–10", or "7" alone. */
export const nameGap = ({ from, to }: Pick<NumberGap, 'from' | 'to'>): string =>
  from === to ? `${from}` : `${from}–${to}`

/** A note explains a gap as soon as it names it: "2026: 3–10". Any sign may stand between the two numbers. */
function isNamed({ year, from, to }: Omit<NumberGap, 'explained'>, notes: readonly string[]): boolean {
  const span = from === to ? `${from}` : `${from}\\s*(?:-|–|—|to)\\s*${to}`
  const named = new RegExp(`(?<!\\d)${year}:[^.;]*(?<!\\d)${span}(?!\\d)`)
  return notes.some((note) => named.test(note))
}

/** From the first document of a year to the last that was seen; what came after that nobody can tell by numbers. */
export function gapsOf(year: string, numbers: readonly number[], notes: readonly string[]): NumberGap[] {
  const seen = [...new Set([0, ...numbers])].sort((a, b) => a - b)
  return seen.slice(1).flatMap((to, index) => {
    const from = (seen[index] ?? 0) + 1
    if (from === to) return []
    const gap = { year, from, to: to - 1 }
    return [{ ...gap, explained: isNamed(gap, notes) }]
  })
}

/** The newest year first. `notes` are all that were ever written of the authority. */
export const seenYears = (numbersSeen: AuthorityLook['numbersSeen'], notes: readonly string[]): SeenYear[] =>
  Object.entries(numbersSeen)
    .sort(([a], [b]) => (a < b ? 1 : -1))
    .map(([year, numbers]) => ({ year, numbers, gaps: gapsOf(year, numbers, notes) }))
