import { CalendarDate } from '@/components/calendar-date'
import type { Day } from '@/lib/dates'
import { formatDate, type Speech } from '@/lib/i18n/format'
import { nextStatus } from '@/lib/measures/current-status'
import type { Measure } from '@/lib/measures/types'
import { RecordFact } from './record-fact'

type Props = { measure: Measure; today: Day; speech: Speech }

/** The next change that is written down, and nobody can have seen yet. */
function NextDate({ measure, today, speech }: Props) {
  const next = nextStatus(measure, today)
  if (!next) return null
  const { record, codes } = speech.words
  const date = formatDate(next.from, speech)
  const known = next.status === 'in_force' || next.status === 'ended' ? record.expectedNext[next.status] : null
  return (
    <RecordFact label={record.nextDate}>
      {known ? known(date) : record.expectedOther(codes.status[next.status], date)}
    </RecordFact>
  )
}

/** When it was announced, applied and ended. */
export function RecordDates({ measure, today, speech }: Props) {
  const { dates, fields, record } = speech.words
  const rows = (['announcedOn', 'effectiveOn', 'endedOn'] as const).flatMap((key) => {
    const date = measure[key]
    return date ? [{ key, date }] : []
  })
  return (
    <>
      {rows.length > 0 && (
        <RecordFact label={record.dates}>
          <ul>
            {rows.map(({ key, date }) => (
              <li key={key}>
                {fields[key].label} <CalendarDate date={date} speech={speech} />
                {key === 'endedOn' && measure.endedBasis === 'expected' && (
                  <span className="text-muted"> ({dates.expectedShort})</span>
                )}
              </li>
            ))}
          </ul>
        </RecordFact>
      )}
      <NextDate measure={measure} today={today} speech={speech} />
    </>
  )
}
