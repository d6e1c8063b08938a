/** What holds of a record that a line touches, on the day that is asked, and how far that is known. */
import { isCovered } from '@/lib/coverage/reach'
import type { Day } from '@/lib/dates'
import { groupBy } from '@/lib/group-by'
import { isSettled, statusOn } from '@/lib/measures/status/current-status'
import type { ToldStatus } from '@/lib/measures/status/describe-status'
import { tellStatus } from '@/lib/measures/status/tell-status'
import type { CheckedRecord, CheckRule, CheckTouch } from './types'

export type ToldTouch = {
  record: CheckedRecord
  rule: CheckRule
  by: CheckTouch['by'][]
  told: ToldStatus | null
  covered: boolean
}

const RUNNING = ['in_force', 'partly_in_force']
const OVER = ['ended', 'done', 'not_applicable']
/** What runs stands first, and what is over last. */
const rankOf = ({ told }: ToldTouch) =>
  told === null ? 1 : RUNNING.includes(told.status) ? 0 : OVER.includes(told.status) ? 2 : 1

function tellOne(record: CheckedRecord, [first, ...others]: [CheckTouch, ...CheckTouch[]], day: Day): ToldTouch {
  const spans = first.spans ?? record.spans
  return {
    record,
    rule: first.rule,
    by: [first, ...others].map(({ by }) => by),
    told: tellStatus({ ...record, spans }, day),
    covered: isCovered(day, record.reach) || isSettled(statusOn(spans, day)),
  }
}

/** Each record once by rule and by what holds of the part that names somebody. `records` are those of the reference. */
export function tellTouches(
  touches: readonly CheckTouch[],
  records: ReadonlyMap<string, CheckedRecord>,
  day: Day,
): ToldTouch[] {
  const groups = groupBy(touches, ({ slug, rule, spans }) => JSON.stringify([slug, rule, spans]))
  const told = [...groups.values()].flatMap(([first, ...others]) => {
    const record = first && records.get(first.slug)
    return record ? [tellOne(record, [first, ...others], day)] : []
  })
  return told.toSorted((a, b) => rankOf(a) - rankOf(b))
}
