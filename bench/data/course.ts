/** When a synthetic measure took which step. */
import type { EventType } from '@/bench/product/record'
import { asKnown, syntheticDay } from './calendar'
import { LAST_MOMENT, MOMENTS } from './calendar'
import type { COURSES } from './models'
import type { Random } from './random'

type Steps = (typeof COURSES)[number]['steps']
export type Dated = { type: EventType; date: string; until: string | null }

// Half a year either way: real measures come in waves, and no two synthetic ones need share a day.
const SPREAD = 180
const YEAR = 365

const clamp = (days: number) => Math.max(0, Math.min(days, LAST_MOMENT))

/** The steps of a real measure, at another time and in another rhythm. */
export function dateSteps(steps: Steps, random: Random): Dated[] {
  let now = clamp(random.pick(MOMENTS) + random.whole(-SPREAD, SPREAD))
  return steps.map(({ type, hasTerm, gap }) => {
    now = clamp(now + Math.round(gap * (0.5 + random.next())))
    const until = hasTerm ? syntheticDay(now + random.whole(1, 5) * YEAR) : null
    return { type, date: asKnown(syntheticDay(now), random), until: until && asKnown(until, random) }
  })
}
