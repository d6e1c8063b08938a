/** What a list counts: each of its records once, so that the numbers add up to all of them. */
import { EFFECTS, type Effect, type MeasureKind } from '../codes'
import type { StatusSpan } from '../types'

/**
 * Of measures, those that are part of another one of the list stand apart, then what was done once, then what is in
 * force only as expected; the others count by their effect.
 */
export const APART = ['expected', 'partOf', 'done'] as const
export const TALLIES = [...EFFECTS, ...APART, 'responses', 'triggers'] as const
export type MeasureSort = Effect | (typeof APART)[number]
export type Tally = (typeof TALLIES)[number]
export type ListCounts = Record<Tally, number>

/** As what a record counts where nothing sets it apart. */
export const plainTallyOf = ({ kind, effect }: { kind: MeasureKind; effect: Effect }): Tally =>
  kind === 'measure' ? effect : kind === 'response' ? 'responses' : 'triggers'

const tallyDuring = ({ status, basis }: StatusSpan, plain: Tally): Tally => {
  if (status === 'done') return 'done'
  return basis === 'expected' && (status === 'in_force' || status === 'partly_in_force') ? 'expected' : plain
}

/** As what it counts from the first day of each span on; nothing where that is the same throughout. */
export function spanTalliesOf(plain: Tally, spans: readonly StatusSpan[]): Tally[] {
  const tallies = spans.map((span) => tallyDuring(span, plain))
  return tallies.every((tally) => tally === plain) ? [] : tallies
}

export const sumOfCounts = (counts: ListCounts, tallies: readonly Tally[] = TALLIES) =>
  tallies.reduce((sum, tally) => sum + counts[tally], 0)

export const toCounts = (rows: readonly { tally: Tally; count: number }[]): ListCounts => {
  const found = new Map(rows.map(({ tally, count }) => [tally, count]))
  return Object.fromEntries(TALLIES.map((tally) => [tally, found.get(tally) ?? 0])) as ListCounts
}
