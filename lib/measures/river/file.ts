/** A river as files for programs: the same numbers as CSV and as JSON. */
import { stringify } from 'csv-stringify/sync'
import { dayOfNumber } from '@/lib/dates'
import { type RiverAsk, SHORES } from './ask'
import { type RiverCounts, stepOn, sumMonths, sumOfForms } from './counts'

const monthOfNumber = (day: number) => dayOfNumber(day).slice(0, 7)
const risingOnce = <Value extends string>(values: readonly Value[]) => [...new Set(values)].sort()

/** Each day on which a number changes, and what holds from it on. */
function heldLines(counts: RiverCounts): (string | number)[][] {
  const days = risingOnce(SHORES.flatMap((shore) => counts[shore].steps.map(({ day }) => dayOfNumber(day))))
  const lines = days.map((day) => [
    day,
    ...SHORES.flatMap((shore) => {
      const step = stepOn(counts[shore].steps, day)
      return [sumOfForms(step), step.published, step.informal, step.expected]
    }),
  ])
  const columns = ['in_force', 'published', 'informal', 'expected']
  return [['from_day', ...SHORES.flatMap((shore) => columns.map((column) => `${shore}_${column}`))], ...lines]
}

/** Each month that has a number. */
function newLines(counts: RiverCounts): (string | number)[][] {
  const months = risingOnce(
    SHORES.flatMap((shore) => [...counts[shore].fresh, ...counts[shore].done].map(({ day }) => monthOfNumber(day))),
  )
  const sums = SHORES.map((shore) => ({ fresh: sumMonths(counts[shore].fresh), done: sumMonths(counts[shore].done) }))
  const lines = months.map((month) => [
    month,
    ...sums.flatMap(({ fresh, done }) => [
      sumOfForms(fresh(month)),
      fresh(month).published,
      fresh(month).informal,
      sumOfForms(done(month)),
    ]),
  ])
  const columns = ['new', 'new_published', 'new_informal', 'done_once']
  return [['month', ...SHORES.flatMap((shore) => columns.map((column) => `${shore}_${column}`))], ...lines]
}

export const writeRiverCsv = ({ flow }: RiverAsk, counts: RiverCounts) =>
  stringify(flow ? newLines(counts) : heldLines(counts), { record_delimiter: 'windows' })

/** Days as texts. */
export const toRiverJson = (counts: RiverCounts) =>
  Object.fromEntries(
    SHORES.map((shore) => {
      const { steps, fresh, done } = counts[shore]
      const dated = <Counted extends { day: number }>(counted: readonly Counted[]) =>
        counted.map(({ day, ...rest }) => ({ day: dayOfNumber(day), ...rest }))
      const months = fresh.map(({ day, ...rest }) => ({ month: monthOfNumber(day), ...rest }))
      return [shore, { inForceFrom: dated(steps), new: months, doneOnce: dated(done) }]
    }),
  )
