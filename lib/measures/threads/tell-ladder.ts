/** A ladder in one sentence: how many measures answered within how many days, or who took how many, and how many of them hold. */
import type { Day } from '@/lib/dates'
import { formatDate, type Speech } from '@/lib/i18n/format'
import { say } from '@/lib/i18n/message'
import { statusOn } from '../status/current-status'
import { isRunningStatus } from '../status/describe-status'
import { type LadderRecord, type LadderRungs, recordsOn } from './ladder'

/** As a list counts what is in force: what is only expected stands apart. */
const holds = ({ spans }: LadderRecord, day: Day) => {
  const span = statusOn(spans, day)
  return span !== null && span.basis !== 'expected' && isRunningStatus(span.status)
}

/** "31 answers in 234 days, 19 of them in force" */
export function tellLadder(ladder: LadderRungs, today: Day, speech: Speech): string {
  const { threads } = speech.words
  const { head, rungs } = ladder
  const all = head ? rungs.map(({ record }) => record) : recordsOn(ladder)
  const measures = all.filter(({ kind }) => kind === 'measure')
  const held = measures.filter((measure) => holds(measure, today)).length
  if (head) {
    const taken = rungs.filter(({ record }) => record.kind === 'measure')
    const days = Math.max(0, ...taken.flatMap(({ lag }) => lag ?? []))
    return say(threads.answered, { n: measures.length, days, held }, speech)
  }
  const last = measures
    .flatMap(({ events }) => events.map(({ date }) => date))
    .sort()
    .at(-1)
  const [first] = measures.map(({ firstOn }) => firstOn)
  if (!last || !first) return threads.nothing
  const values = { n: measures.length, held, first: formatDate(first, speech), last: formatDate(last, speech) }
  return say(threads.listed, values, speech)
}
