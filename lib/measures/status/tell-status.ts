/** What a record has to say of its status on a day: for describe-status to put into words. */

import type { Day, PartialDate } from '@/lib/dates'
import { shiftDay } from '@/lib/epoch-day'
import { formatDate, type Speech } from '@/lib/i18n/format'
import type { FoldEvent, StatusSpan } from '../types'
import { currentStatus } from './current-status'
import { isRunningStatus, type StatusSpeech, type ToldStatus, type Turn } from './describe-status'
import { isLongUnseen } from './last-seen'
import { sayOfParts } from './parts'

/** As much of a record as its status is told by. */
export type Tellable = {
  spans: readonly StatusSpan[]
  events: readonly Pick<FoldEvent, 'date' | 'startsOn'>[]
  lastSeenOn: PartialDate | null
}

/** Suspended or over before a start that its text had fixed. */
const isNeverOperative = ({ spans, events }: Tellable, day: Day) =>
  events.some(({ startsOn }) => startsOn) && sayOfParts([spans], day)[0] === 'never_operative'

/** Null where nothing is established. What runs is said to be last seen after a year, or `always`. */
export function tellStatus(measure: Tellable, day: Day, { always = false } = {}): ToldStatus | null {
  const now = currentStatus(measure, day)
  if (!now) return null
  const { span, since } = now
  const { status, basis, approximate } = span
  const seen = isRunningStatus(status) && (always || isLongUnseen(measure.lastSeenOn, day)) ? measure.lastSeenOn : null
  const date = basis === 'held' ? shiftDay(span.from, -1) : since
  return { status, basis, approximate, date, neverOperative: isNeverOperative(measure, day), seen }
}

/** A span as the change that it brings. */
export function tellTurn(span: StatusSpan, spans: readonly StatusSpan[]): Turn {
  const { status, basis, approximate, from } = span
  const before = spans.find(({ to }) => to === from)?.status ?? null
  return { status, basis, approximate, date: basis === 'held' ? shiftDay(from, -1) : from, before }
}

/** The words of a page: its server has all of them. */
export const statusSpeech = (speech: Speech): StatusSpeech => ({
  texts: speech.words.status,
  names: speech.words.codes.status,
  write: (date) => formatDate(date, speech),
})
