import { Marked } from '@/components/localized'
import { formatDate, type Speech } from '@/lib/i18n/format'
import { say } from '@/lib/i18n/message'
import type { MeasureEvent } from '@/lib/measures/types'

/** What happened, to which part, when it starts and ends by its text, and whether that text was seen; then its note. */
export function EventWords({ event, speech }: { event: MeasureEvent; speech: Speech }) {
  const { codes, record } = speech.words
  const { type, startsOn, until, part, expected, note } = event
  return (
    <>
      <span className="inline-block font-bold first-letter:uppercase">{codes.eventType[type].label}</span>
      {part && (
        <>
          <span>: </span>
          <Marked text={part} speech={speech} />
        </>
      )}
      {startsOn && <span>{`, ${say(record.starts, { date: formatDate(startsOn, speech) })}`}</span>}
      {until && (
        <span>{`${startsOn || part ? ',' : ''} ${say(record.until, { date: formatDate(until, speech) })}`}</span>
      )}
      {expected && <span className="text-muted">{` (${record.textUnseen})`}</span>}
      {note && <span>. </span>}
      {note && <Marked text={note} speech={speech} />}
    </>
  )
}
