/** A river as a table: a row a month, and each number with the list that it counts. */
import { type Day, rangeOf } from '@/lib/dates'
import type { ListHref } from '../list/filter'
import { hrefOf } from '../list/filter'
import { byShore, doneFilter, heldFilter, newFilter, type RiverAsk, type Shore } from './ask'
import { type RiverCounts, stepOn, sumMonths, sumOfForms } from './counts'
import { monthsInView, type RiverDays } from './scene'

export type RiverNumber = { count: number; href: ListHref }
/** `held` is of the month's last day, or of today; `expected` beside it, which that list tells too. */
export type RiverCells = {
  held: RiverNumber
  informal: RiverNumber
  expected: number
  fresh: RiverNumber
  done: RiverNumber
}
export type RiverRow = { month: string; day: Day } & Record<Shore, RiverCells>

/** Of months in view that have begun, the newest first. */
export function monthRows(ask: RiverAsk, counts: RiverCounts, days: RiverDays, today: Day): RiverRow[] {
  const sums = byShore((shore) => ({ fresh: sumMonths(counts[shore].fresh), done: sumMonths(counts[shore].done) }))
  const months = monthsInView(days).filter((month) => month <= today.slice(0, 7))
  return months.toReversed().map((month) => {
    const { latest } = rangeOf(month)
    const day = latest < today ? latest : today
    const cells = (shore: Shore): RiverCells => {
      const step = stepOn(counts[shore].steps, day)
      return {
        held: { count: sumOfForms(step), href: hrefOf(heldFilter(ask, shore, day)) },
        informal: { count: step.informal, href: hrefOf(heldFilter(ask, shore, day, 'informal')) },
        expected: step.expected,
        fresh: { count: sumOfForms(sums[shore].fresh(month)), href: hrefOf(newFilter(ask, shore, month)) },
        done: { count: sumOfForms(sums[shore].done(month)), href: hrefOf(doneFilter(ask, shore, month)) },
      }
    }
    return { month, day, ...byShore(cells) }
  })
}
