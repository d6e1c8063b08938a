import { CalendarDate } from '@/components/calendar-date'
import { Marked } from '@/components/marked'
import { formatDate, type Speech } from '@/lib/i18n/format'
import { type ChronicleEntry, layoutChronicle } from '@/lib/measures/chronicle'
import type { Measure, MeasureEvent } from '@/lib/measures/types'
import { RecordMarks } from './record-marks'
import { RecordSection } from './record-section'
import { StatusMark } from './status-mark'

function EventLine({ event, speech }: { event: MeasureEvent; speech: Speech }) {
  const { codes, record } = speech.words
  return (
    <p>
      <span className="inline-block font-bold first-letter:uppercase">{codes.eventType[event.type].label}</span>
      {event.until && ` ${record.until(formatDate(event.until, speech))}`}
      {event.note && '. '}
      {event.note && <Marked text={event.note} speech={speech} />}{' '}
      <RecordMarks positions={event.citations} speech={speech} />
    </p>
  )
}

/** A day on which no event stands, but a term that somebody wrote down runs out. */
function TermLine({ entry: { span }, speech }: { entry: ChronicleEntry; speech: Speech }) {
  const { record } = speech.words
  if (span?.basis === 'stated') return <p>{record.afterTerm}</p>
  return (
    <p className="text-muted">
      <span className="font-bold">{record.termEnds}.</span> {record.termEndsHelp}
    </p>
  )
}

function Entry({ entry, speech }: { entry: ChronicleEntry; speech: Speech }) {
  const { date, events, span } = entry
  return (
    <li className="grid gap-x-4 border-b border-rule py-2 last:border-b-0 sm:grid-cols-[7rem_minmax(0,1fr)_auto]">
      <div className="text-muted">
        <CalendarDate date={date} speech={speech} />
      </div>
      <div>
        {events.map((event) => (
          <EventLine key={event.type + event.note} event={event} speech={speech} />
        ))}
        {events.length === 0 && <TermLine entry={entry} speech={speech} />}
      </div>
      {span && (
        <div className="sm:min-w-36 sm:text-right">
          <span className="sr-only">{speech.words.record.becomes}</span>
          <StatusMark span={span} words={speech.words} />
        </div>
      )}
    </li>
  )
}

/** The dated steps, oldest first, and the status that each began. */
export function RecordEvents({ measure, speech }: { measure: Measure; speech: Speech }) {
  const { record } = speech.words
  return (
    <RecordSection id="events" title={record.events}>
      <ol>
        {layoutChronicle(measure).map((entry) => (
          <Entry key={entry.date + entry.span?.basis} entry={entry} speech={speech} />
        ))}
      </ol>
    </RecordSection>
  )
}
