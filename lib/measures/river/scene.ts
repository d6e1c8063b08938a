/** What of a river is in view: its stretches of days, acts and names, before anything has a place. */
import { type Day, dayNumber, dayOfNumber, rangeOf } from '@/lib/dates'
import { type EpochDay, fromEpochDay, toEpochDay } from '@/lib/epoch-day'
import { monthName, monthOf } from '../chart/data/months'
import { byShore, type RiverAsk, type Shore } from './ask'
import { type DatedCount, type RiverCounts, type RiverStep, type ShoreCounts, stepOn, sumMonths } from './counts'

/** Days from `from` up to but without `to`. */
export type RiverDays = { from: EpochDay; to: EpochDay }
export type RiverStretch = RiverDays & Omit<RiverStep, 'day'>
/** What an editor points out. `since`: how a sentence calls what others answer; null where it answers itself. */
export type RiverNote = { slug: string; label: string; lang: string; day: Day; since: string | null }
export type RiverScene = {
  days: RiverDays
  stretches: Record<Shore, RiverStretch[]>
  /** Acts done once. */
  acts: Record<Shore, { day: EpochDay; count: number }[]>
  notes: readonly RiverNote[]
  /** From here on nobody has looked; null: nothing says how far anybody has. */
  unchecked: EpochDay | null
}

/** Who looks at a river wants the years of the present dispute, and what is written down for the next months. */
const [YEARS_BEFORE, MONTHS_AHEAD] = [3, 6]
/** Of which a picture cannot be narrower. */
const LEAST_DAYS = 28

export function daysInView({ filter }: Pick<RiverAsk, 'filter'>, today: Day): RiverDays {
  const usual = {
    from: `${Number(today.slice(0, 4)) - YEARS_BEFORE}-01-01`,
    to: rangeOf(monthName(monthOf(today) + MONTHS_AHEAD)).latest,
  }
  const from = toEpochDay(filter.windowFrom ?? usual.from)
  const to = toEpochDay(filter.windowTo ?? usual.to) + 1
  return { from, to: Math.max(to, from + LEAST_DAYS) }
}

/** The first of January before anything changed; null where nothing ever does. */
export function firstOfRiver(counts: RiverCounts): Day | null {
  const firsts = Object.values(counts).flatMap(({ steps, done }) =>
    [steps[0], done[0]].flatMap((each) => each?.day ?? []),
  )
  return firsts.length > 0 ? `${dayOfNumber(Math.min(...firsts)).slice(0, 4)}-01-01` : null
}

function stretchesHeld(steps: readonly RiverStep[], { from, to }: RiverDays): RiverStretch[] {
  const [first, end] = [dayNumber(fromEpochDay(from)), dayNumber(fromEpochDay(to))]
  const within = steps.filter(({ day }) => day > first && day < end)
  const before = { ...stepOn(steps, fromEpochDay(from)), day: first }
  return [before, ...within].map(({ day, ...counts }, at) => {
    const next = within[at]
    return { from: toEpochDay(dayOfNumber(day)), to: next ? toEpochDay(dayOfNumber(next.day)) : to, ...counts }
  })
}

/** Months that are in view, the first and the last in part. */
export function monthsInView({ from, to }: RiverDays): string[] {
  const [first, last] = [monthOf(fromEpochDay(from)), monthOf(fromEpochDay(to - 1))]
  return Array.from({ length: last - first + 1 }, (_, at) => monthName(first + at))
}

function stretchesNew(fresh: readonly DatedCount[], days: RiverDays): RiverStretch[] {
  const countOf = sumMonths(fresh)
  return monthsInView(days).map((month) => {
    const { earliest, latest } = rangeOf(month)
    const [from, to] = [Math.max(toEpochDay(earliest), days.from), Math.min(toEpochDay(latest) + 1, days.to)]
    return { from, to, ...countOf(month), expected: 0 }
  })
}

const actsOf = ({ done }: ShoreCounts, { from, to }: RiverDays) =>
  done
    .map(({ day, published, informal }) => ({ day: toEpochDay(dayOfNumber(day)), count: published + informal }))
    .filter(({ day }) => day >= from && day < to)

export function setScene({
  ask,
  counts,
  notes,
  coverageDay,
  today,
}: {
  ask: RiverAsk
  counts: RiverCounts
  notes: readonly RiverNote[]
  coverageDay: Day | null
  today: Day
}): RiverScene {
  const days = daysInView(ask, today)
  const stretchesOf = ({ steps, fresh }: ShoreCounts) =>
    ask.flow ? stretchesNew(fresh, days) : stretchesHeld(steps, days)
  const unchecked = coverageDay === null ? null : toEpochDay(coverageDay) + 1
  return {
    days,
    stretches: byShore((shore) => stretchesOf(counts[shore])),
    acts: byShore((shore) => actsOf(counts[shore], days)),
    notes: notes.filter(({ day }) => toEpochDay(day) >= days.from && toEpochDay(day) < days.to),
    unchecked: unchecked !== null && unchecked < days.to ? Math.max(unchecked, days.from) : null,
  }
}
