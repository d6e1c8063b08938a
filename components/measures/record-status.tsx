import type { Day } from '@/lib/dates'
import { rangeOf } from '@/lib/dates'
import { formatCount, formatDate, type Speech } from '@/lib/i18n/format'
import { type CurrentStatus, currentStatus } from '@/lib/measures/current-status'
import type { Measure } from '@/lib/measures/types'
import { KindMark } from './kind-mark'
import { StatusMark } from './status-mark'

type Props = { measure: Measure; today: Day; coverageDay: Day | null; speech: Speech }

/** "since 6 Jan 2026, 322 days". */
function sayWhen({ span, since, approximate, days }: CurrentStatus, speech: Speech): string {
  const { record, dates } = speech.words
  const exact = rangeOf(since).precision === 'day'
  const date = formatDate(since, speech)
  const count = dates.days(days, formatCount(days, speech))
  return record.now[span.status]({
    date: approximate && exact ? record.about(date) : date,
    exact,
    days: approximate ? record.about(count) : count,
  })
}

/** What a written term alone brought. */
function sayExpected({ span, since }: CurrentStatus, coverageDay: Day | null, { words, ...speech }: Speech): string {
  const { record, dates, codes } = words
  const date = formatDate(since, { words, ...speech })
  const data = dates.dataTo(formatDate(coverageDay ?? since, { words, ...speech }))
  const say = span.status === 'in_force' || span.status === 'ended' ? record.expectedNow[span.status] : null
  return say ? say(date, data) : record.expectedOther(codes.status[span.status], date)
}

/** The one line under the title: what holds today, and since when. */
export function RecordStatus({ measure, today, coverageDay, speech }: Props) {
  const { record, codes, dates } = speech.words
  const now = currentStatus(measure, today)
  if (measure.kind !== 'measure') {
    return (
      <p className="text-base">
        <KindMark kind={measure.kind} words={speech.words} />{' '}
        <span aria-hidden="true">{codes.kind[measure.kind].label}</span> {now && sayWhen(now, speech)}
      </p>
    )
  }
  const isExpected = now?.span.basis === 'expected'
  return (
    <p className="text-base">
      <StatusMark span={now?.span ?? null} words={speech.words} /> {now && !isExpected && sayWhen(now, speech)}
      {coverageDay && coverageDay < today && !isExpected && now?.span.status !== 'ended' && (
        <span className="text-sm whitespace-nowrap text-muted"> ({dates.dataTo(formatDate(coverageDay, speech))})</span>
      )}
      {isExpected && <span className="block text-sm">{sayExpected(now, coverageDay, speech)}</span>}
      {!now && <span className="block text-sm text-muted">{record.statusNone}</span>}
    </p>
  )
}
