/** Days and periods that move with the day on which they are asked: how an address writes them. Which days: resolve.ts. */

const BASES = ['today', 'month', 'year'] as const
const UNITS = ['d', 'w', 'm', 'y'] as const
export type RelativeUnit = (typeof UNITS)[number]
/** "today-12m", "today", "month-1", "year": what is shifted by, in days, weeks, months or years. Months and years by themselves. */
export type RelativeDate = string

const TOKEN = /^(today|month|year)(?:\s*([+\- ])\s*(\d{1,4})([dwmy]?))?$/
const MOST: Record<RelativeUnit, number> = { d: 9999, w: 999, m: 999, y: 99 }
const OF_BASE = { today: 'd', month: 'm', year: 'y' } as const satisfies Record<(typeof BASES)[number], RelativeUnit>

export type ReadRelativeDate = { base: (typeof BASES)[number]; shift: number; unit: RelativeUnit }

/** A plus sign in an address is a blank there: "today 6m" is "today+6m". */
export function readRelativeDate(text: string): ReadRelativeDate | null {
  const found = TOKEN.exec(text)
  if (!found) return null
  const base = BASES.find((each) => each === found[1]) ?? 'today'
  const unit = UNITS.find((each) => each === found[4]) ?? OF_BASE[base]
  const shift = Number(found[3] ?? 0) * (found[2] === '-' ? -1 : 1)
  // A month has no days to be shifted by.
  if (base !== 'today' && unit !== OF_BASE[base]) return null
  return Math.abs(shift) > MOST[unit] ? null : { base, shift, unit }
}

/** In the one form in which an address holds it. */
export function relativeDate(
  base: ReadRelativeDate['base'],
  shift: number,
  unit: RelativeUnit = OF_BASE[base],
): RelativeDate {
  if (shift === 0) return base
  return `${base}${shift < 0 ? '-' : '+'}${Math.abs(shift)}${base === 'today' ? unit : ''}`
}

/** Null: it is none. */
export function parseRelativeDate(text: string): RelativeDate | null {
  const read = readRelativeDate(text)
  return read && relativeDate(read.base, read.shift, read.unit)
}
