/** What nobody can have seen yet: a day to come is written into a text, and no event. */
import { type Day, rangeOf } from '@/lib/dates'
import type { FoldEvent } from '../types'

/** Whether an event is dated after a day on which somebody enters it. Only what is due lies ahead by its nature. */
export const isAhead = ({ type, date }: Pick<FoldEvent, 'type' | 'date'>, day: Day): boolean =>
  type !== 'deadline' && rangeOf(date).earliest > day
