/** A river in one sentence: both sides on a day, and how many there were on the eve of the last thing that they answer. */
import type { Day } from '@/lib/dates'
import { shiftDay } from '@/lib/epoch-day'
import { formatDate, type Speech } from '@/lib/i18n/format'
import { isolate } from '@/lib/i18n/isolate'
import { say } from '@/lib/i18n/message'
import { byShore, type RiverAsk, type Shore } from './ask'
import { type RiverCounts, stepOn, sumMonths, sumOfForms } from './counts'
import type { RiverNote } from './scene'

export type RiverTelling = {
  ask: RiverAsk
  counts: RiverCounts
  notes: readonly RiverNote[]
  day: Day
  /** Whether the day is one that a reader chose. */
  isChosen: boolean
}

const numberOn =
  ({ ask, counts }: RiverTelling, day: Day) =>
  (shore: Shore) => {
    const { steps, fresh } = counts[shore]
    return sumOfForms(ask.flow ? sumMonths(fresh)(day.slice(0, 7)) : stepOn(steps, day))
  }

/** Of the day, or of its month. */
export const riverNumbers = (telling: RiverTelling, day: Day = telling.day) => byShore(numberOn(telling, day))

/** The newest that lies before the day, of those that are answered. */
const eveOf = ({ ask, notes, day }: RiverTelling): RiverNote | null =>
  ask.flow ? null : (notes.findLast((note) => note.since !== null && note.day < day) ?? null)

function tellSides(telling: RiverTelling, speech: Speech): string {
  const { ask } = telling
  const { river } = speech.words
  const sides = (ask.flow ? river.fresh : river.held)[ask.anyTarget || ask.filter.target.length > 0 ? 'any' : 'other']
  const now = riverNumbers(telling)
  const said = { china: say(sides.china, { n: now.china }, speech), japan: say(sides.japan, { n: now.japan }, speech) }
  const eve = eveOf(telling)
  if (!eve) return say(river.sentence, said)
  // What is known to the month counts from its first day, and so would lie before what it answers.
  const before = riverNumbers(telling, shiftDay(`${eve.day.slice(0, 7)}-01`, -1))
  return say(
    river.sentenceSince,
    {
      ...said,
      chinaBefore: before.china,
      japanBefore: before.japan,
      stays: before.japan === now.japan,
      event: isolate(eve.since ?? ''),
      month: formatDate(eve.day.slice(0, 7), speech),
    },
    speech,
  )
}

/** The heading of a river, of whatever list it is a view. */
export function tellRiver(telling: RiverTelling, speech: Speech, conditions: readonly string[]): string {
  const { ask, day, isChosen } = telling
  const { river } = speech.words
  const sentence = tellSides(telling, speech)
  const dated = ask.flow
    ? say(river.inMonth, { month: formatDate(day.slice(0, 7), speech), sentence })
    : isChosen
      ? say(river.onDay, { day: formatDate(day, speech), sentence })
      : say(river.plain, { sentence })
  return conditions.length > 0 ? say(river.within, { sentence: dated, conditions }) : dated
}
