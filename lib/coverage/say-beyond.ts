/** What is said of a status that is asked for a day after the last that is known. */
import type { Day } from '@/lib/dates'
import { formatDate, type Speech } from '@/lib/i18n/format'
import { say } from '@/lib/i18n/message'
import { isSettled, statusOn } from '@/lib/measures/status/current-status'
import { nameStatus } from '@/lib/measures/status/describe-status'
import { statusSpeech, type Tellable, tellStatus } from '@/lib/measures/status/tell-status'
import { isCovered } from './reach'
import type { Reach } from './types'

/** "Not covered on 27 Nov 2026; last known: in force (29 Sep 2026)." Null: that day is covered, or what holds stays so. */
export function sayBeyond(measure: Tellable, day: Day, reach: Reach | null, speech: Speech): string | null {
  if (reach === null || isCovered(day, reach) || isSettled(statusOn(measure.spans, day))) return null
  const known = tellStatus(measure, reach.through)
  return say(speech.words.coverage.beyond, {
    asked: formatDate(day, speech),
    status: known ? nameStatus(known, statusSpeech(speech)) : speech.words.codes.status.none,
    through: formatDate(reach.through, speech),
  })
}
