import { CalendarDate } from '@/components/localized'
import { type Day, rangeOf } from '@/lib/dates'
import { formatDate, type Speech } from '@/lib/i18n/format'
import { nextStatus } from '@/lib/measures/status/current-status'
import { describeTurn } from '@/lib/measures/status/describe-status'
import { isLongUnseen } from '@/lib/measures/status/last-seen'
import { statusSpeech, tellTurn } from '@/lib/measures/status/tell-status'
import type { Measure } from '@/lib/measures/types'
import { RecordFact } from './record-section'

type Props = { measure: Measure; today: Day; speech: Speech }

/** What is due on days to come, without a change of the status. */
const deadlinesAfter = ({ events }: Measure, today: Day) =>
  events.filter(({ type, date }) => type === 'deadline' && rangeOf(date).latest > today)

/** The next change that is written down, and what is due: nobody can have seen them yet. */
function NextDate({ measure, today, speech }: Props) {
  const next = nextStatus(measure, today)
  const due = deadlinesAfter(measure, today)
  const { record, codes } = speech.words
  if (!next && due.length === 0) return null
  return (
    <RecordFact label={record.nextDate}>
      {next && (
        <span className="block first-letter:uppercase">
          {`${describeTurn(tellTurn(next, measure.spans), true, statusSpeech(speech))}.`}
        </span>
      )}
      {due.map(({ date, note }) => (
        <span key={date + note} className="block">
          {`${formatDate(date, speech)}: ${note ?? codes.eventType.deadline.label}`}
        </span>
      ))}
    </RecordFact>
  )
}

/** When a measure without a text or a term was last seen at work. */
function LastSeen({ measure: { lastSeenOn }, today, speech }: Props) {
  if (!lastSeenOn) return null
  const { fields, codes } = speech.words
  return (
    <RecordFact label={fields.lastSeenOn.label}>
      <CalendarDate date={lastSeenOn} speech={speech} />
      {isLongUnseen(lastSeenOn, today) && <span className="text-muted">{` (${codes.lastSeen.over_year.label})`}</span>}
    </RecordFact>
  )
}

/** When it was announced, applied and ended, was last seen, and what comes next. */
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
                <span>{fields[key].label}</span> <CalendarDate date={date} speech={speech} />
                {key === 'endedOn' && measure.endedBasis === 'expected' && (
                  <span className="text-muted">{`? (${dates.expectedShort})`}</span>
                )}
              </li>
            ))}
          </ul>
        </RecordFact>
      )}
      <LastSeen measure={measure} today={today} speech={speech} />
      <NextDate measure={measure} today={today} speech={speech} />
    </>
  )
}
