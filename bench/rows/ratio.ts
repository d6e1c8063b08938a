/** A row of the table that compares the app with its floor. */
import { type Duel, formatNumber, type Result, type Threshold, type Unit } from '../results'

/** `unit` is that of the figures behind the ratio. */
export const ratioRow = (
  what: string,
  bar: Threshold | null,
  { app, floor }: Duel,
  unit: Unit,
  how: string,
): Result => ({
  what,
  bar,
  unit: 'x',
  measured: app / floor,
  note: `${formatNumber(app, unit)}, floor ${formatNumber(floor, unit)}; ${how}`,
})

export const missingRow = (what: string, bar: Threshold | null, unit: Unit, note: string): Result => ({
  what,
  bar,
  unit,
  measured: null,
  note,
})

export const failuresRow = (what: string, failed: number): Result => ({
  what,
  bar: { most: 0 },
  unit: 'failed',
  measured: failed,
  note: '',
})
