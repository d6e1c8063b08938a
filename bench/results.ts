/** What was measured, against its bar. */

/** `least`: more is better; `most`: less is. */
export type Threshold = { least: number } | { most: number }
export type Unit = 'ms' | 's' | 'x' | '/s' | 'KB' | 'MB' | 'failed'

export type Result = {
  what: string
  /** None: told for what it explains. */
  bar: Threshold | null
  unit: Unit
  /** Null where the app has nothing to measure yet. */
  measured: number | null
  /** The figures behind a ratio, and which way of asking it is. */
  note: string
}

/** Of the app and of its floor. */
export type Duel = { app: number; floor: number }

export const NOT_THERE = 'not there'

export function verdictOf({ bar, measured }: Result): 'ok' | 'short' | '' {
  if (!bar) return ''
  if (measured === null || Number.isNaN(measured)) return 'short'
  const holds = 'least' in bar ? measured >= bar.least : measured <= bar.most
  return holds ? 'ok' : 'short'
}

const digitsOf = (value: number) => (Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2)

export const formatNumber = (value: number, unit: Unit) =>
  unit === 'failed' ? `${value} failed` : `${value.toFixed(digitsOf(value))} ${unit}`

export function formatBar(bar: Threshold | null, unit: Unit): string {
  if (!bar) return ''
  if ('least' in bar) return `>= ${bar.least} ${unit}`
  return `<= ${bar.most} ${unit}`
}
