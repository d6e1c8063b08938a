import { CalendarDate } from '@/components/localized'
import { StatusMark } from '@/components/status-mark'
import { formatDate, type Speech } from '@/lib/i18n/format'
import { say } from '@/lib/i18n/message'
import { type ChronicleEntry, layoutChronicle } from '@/lib/measures/history/chronicle'
import { nameStatus, nameTurn } from '@/lib/measures/status/describe-status'
import { unclearOrder } from '@/lib/measures/status/occurrences'
import { statusSpeech, tellTurn } from '@/lib/measures/status/tell-status'
import type { Measure, MeasureEvent } from '@/lib/measures/types'
import { EventWords } from './event-words'
import { RecordMarks } from './record-marks'
import { RecordSection } from './record-section'

type Props = { measure: Measure; speech: Speech }
type EntryProps = Props & { entry: ChronicleEntry }

const EventLine = ({ event, speech }: { event: MeasureEvent; speech: Speech }) => (
  <p>
    <EventWords event={event} speech={speech} /> <RecordMarks positions={event.citations} speech={speech} />
  </p>
)

/** A day on which no event stands, but something that somebody wrote down comes: a term runs out, a start is due. */
function WrittenLine({ entry: { span }, measure, speech }: EntryProps) {
  const { record, status, codes } = speech.words
  if (!span || span.basis === 'stated') return <p>{record.afterTerm}</p>
  const isHeld = span.basis === 'held'
  return (
    <p className="text-muted">
      <span className="inline-block font-bold first-letter:uppercase">
        {`${isHeld ? codes.basis.held.label : nameTurn(tellTurn(span, measure.spans), status)}.`}
      </span>{' '}
      <span>{isHeld ? codes.basis.held.help : record.writtenHelp}</span>
    </p>
  )
}

function Entry({ entry, measure, speech }: EntryProps) {
  const { date, events, span } = entry
  return (
    <li className="grid gap-x-4 border-b border-rule py-2 last:border-b-0 sm:grid-cols-[7rem_minmax(0,1fr)_auto]">
      <div className="text-muted">
        <CalendarDate date={date} speech={speech} />
      </div>
      <div>
        {events.map((event) => (
          <EventLine key={measure.events.indexOf(event)} event={event} speech={speech} />
        ))}
        {events.length === 0 && <WrittenLine entry={entry} measure={measure} speech={speech} />}
      </div>
      {span && (
        <div className="sm:min-w-36 sm:text-right">
          <span className="sr-only">{speech.words.record.becomes}</span>
          <StatusMark status={span.status} name={nameStatus(span, statusSpeech(speech))} />
        </div>
      )}
    </li>
  )
}

/** Steps whose dates do not tell which came first. */
function UnclearOrder({ measure: { kind, events }, speech }: Props) {
  const { record, codes } = speech.words
  const steps = (kind === 'measure' ? unclearOrder(events) : []).flatMap((position) => events[position] ?? [])
  if (steps.length === 0) return null
  const named = steps.map(({ type, date }) => `${codes.eventType[type].label} (${formatDate(date, speech)})`)
  return (
    <p role="note" className="mb-3 border-l-4 border-threatened pl-3">
      {say(record.unclearOrder, { steps: named })}
    </p>
  )
}

/** What an editor says of an order that hardly any act has. */
function OrderNote({ measure: { orderNote }, speech }: Props) {
  if (!orderNote) return null
  return (
    <p className="mb-3 max-w-[72ch] border-l-4 border-rule pl-3">
      <span className="text-muted">{speech.words.record.orderNote}</span> <bdi>{orderNote}</bdi>
    </p>
  )
}

/** The dated steps, oldest first, and the status that each began. */
export function RecordEvents({ measure, speech }: Props) {
  const { record } = speech.words
  return (
    <RecordSection id="events" title={record.events}>
      <UnclearOrder measure={measure} speech={speech} />
      <OrderNote measure={measure} speech={speech} />
      <ol>
        {layoutChronicle(measure).map((entry) => (
          <Entry key={entry.date + entry.span?.basis} entry={entry} measure={measure} speech={speech} />
        ))}
      </ol>
    </RecordSection>
  )
}
