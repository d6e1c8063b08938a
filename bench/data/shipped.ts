/** The real data, from which synthetic records take their shape. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { daysBetween, rangeOf } from '@/lib/dates'
import { datasetSchema } from '@/lib/imports/schema'

const FILE = fileURLToPath(new URL('../../prisma/data/dataset.json', import.meta.url))
const MOST_EVENTS = 5
export const FIRST_DAY = '2010-01-01'

export const SHIPPED = datasetSchema.parse(JSON.parse(readFileSync(FILE, 'utf8')))
export const { measures: MODELS, sources: SOURCE_MODELS } = SHIPPED

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

/** When things happened, as days from `FIRST_DAY` on. */
export const MOMENTS = MODELS.flatMap(({ events }) =>
  events.map(({ date }) => daysBetween(FIRST_DAY, dayOf(date))),
).filter((days) => days >= 0)
export const LAST_MOMENT = daysBetween(FIRST_DAY, '2026-12-31')
