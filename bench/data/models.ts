/**
 * Real records, from which synthetic ones take their shape: those of the golden data set. The shipped one grows with
 * each release, and figures of two releases could not be compared if their synthetic records were not the same.
 */
import { daysBetween, rangeOf } from '@/bench/product/record'
import { GOLDEN } from '@/testing/golden'

const MOST_EVENTS = 5

export const { measures: MODELS, sources: SOURCE_MODELS } = GOLDEN

const dayOf = (date: string) => rangeOf(date).earliest

/** How measures went: the steps of each, with the days from one to the next. */
export const COURSES = MODELS.filter(({ events }) => events.length <= MOST_EVENTS).map(({ events, ...rest }) => ({
  ...rest,
  steps: events.map(({ type, date, until }, index) => ({
    type,
    hasTerm: until !== null,
    gap: Math.max(0, daysBetween(dayOf(events[index - 1]?.date ?? date), dayOf(date))),
  })),
}))
