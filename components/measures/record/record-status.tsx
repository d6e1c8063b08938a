import Link from 'next/link'
import { KindMark } from '@/components/marks'
import { StatusMark } from '@/components/status-mark'
import { pathTo } from '@/lib/addresses'
import { sayBeyond } from '@/lib/coverage/say-beyond'
import type { Reach } from '@/lib/coverage/types'
import type { Day } from '@/lib/dates'
import { rangeOf } from '@/lib/dates'
import type { Speech } from '@/lib/i18n/format'
import { say } from '@/lib/i18n/message'
import { type CurrentStatus, currentStatus } from '@/lib/measures/status/current-status'
import { describeStatus, sayDate } from '@/lib/measures/status/describe-status'
import { statusSpeech, tellStatus } from '@/lib/measures/status/tell-status'
import type { Measure } from '@/lib/measures/types'

type Props = { measure: Measure; today: Day; reach: Reach | null; speech: Speech }

/** "since 6 Jan 2026, 322 days". */
function sayWhen({ span, since, approximate, days }: CurrentStatus, speech: Speech): string {
  const { record, dates } = speech.words
  const count = say(dates.days, { n: days }, speech)
  return say(record.now[span.status], {
    date: sayDate({ date: since, approximate }, statusSpeech(speech)),
    exact: rangeOf(since).precision === 'day',
    days: approximate ? say(record.about, { text: count }) : count,
  })
}

/** The one line under the title: what holds today, since when, on what ground, and when it was last seen. */
export function RecordStatus({ measure, today, reach, speech }: Props) {
  const { record, codes } = speech.words
  const now = currentStatus(measure, today)
  if (measure.kind !== 'measure') {
    return (
      <p className="text-base">
        <KindMark kind={measure.kind} label={codes.kind[measure.kind].label} imposer={measure.imposer} />{' '}
        <span aria-hidden="true">{codes.kind[measure.kind].label}</span> {now && <span>{sayWhen(now, speech)}</span>}
      </p>
    )
  }
  const told = tellStatus(measure, today, { always: true })
  const beyond = sayBeyond(measure, today, reach, speech)
  const { name, rest } = describeStatus(told, statusSpeech(speech), now && sayWhen(now, speech))
  return (
    <p className="text-base">
      <StatusMark status={told?.status ?? 'none'} name={name} />
      {rest && <span>{rest}</span>}
      {!now && <span className="block text-sm text-muted">{record.statusNone}</span>}
      {beyond && (
        <span className="block text-sm text-threatened">
          <span>{beyond}</span>{' '}
          <Link href={pathTo('coverage')} prefetch={false}>
            {speech.words.coverage.lateLink}
          </Link>
        </span>
      )}
    </p>
  )
}
