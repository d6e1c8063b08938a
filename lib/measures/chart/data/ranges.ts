/** Which days a reader can go to at once, and how far they can go at all. */
import type { ChartDays } from './address'
import type { ChartData } from './data'

/** Room beside the first day and the last: a part of all, and some days at least. */
const MARGIN = 0.02
const LEAST_MARGIN = 10

/** All days that can be looked at; null where there is nothing to see. */
export function wholeRange({ extent, fit }: ChartData): ChartDays | null {
  if (!extent || !fit) return null
  const [from, to] = [Math.min(extent.from, fit.from), Math.max(extent.to, fit.to)]
  const margin = Math.max((to - from) * MARGIN, LEAST_MARGIN)
  return { from: from - margin, to: to + margin }
}

/** The days to show at first: the list's own period, the usual days, or all. */
export function fittedRange({ extent, fit }: ChartData, whole: ChartDays): ChartDays {
  if (!extent || !fit) return whole
  const isAll = fit.from <= extent.from && fit.to >= extent.to
  return isAll ? whole : fit
}

/** A view `factor` times as near, with a day where it was. */
export function zoomAround({ from, to }: ChartDays, day: number, factor: number): ChartDays {
  const length = (to - from) / factor
  const first = day - ((day - from) / (to - from)) * length
  return { from: first, to: first + length }
}

/** Nobody looks at less than two weeks at once. */
export const LEAST_DAYS = 14

/** As much of these days as can be looked at: within all of them, and neither too few nor too many. */
export function clampDays({ from, to }: ChartDays, whole: ChartDays): ChartDays {
  const most = whole.to - whole.from
  const length = Math.min(Math.max(to - from, Math.min(LEAST_DAYS, most)), most)
  // What is too near or too far changes around its middle.
  const begin = (from + to - length) / 2
  const first = Math.min(Math.max(begin, whole.from), whole.to - length)
  return { from: first, to: first + length }
}
