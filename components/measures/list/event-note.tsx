import { formatDate, type Speech } from '@/lib/i18n/format'
import { openedSpan } from '@/lib/measures/opened-span'
import type { Measure, MeasureEvent } from '@/lib/measures/types'
import { EntryLine } from './entry-line'
import { SpanBar } from './span-bar'

type Props = { event: MeasureEvent; measure: Measure; speech: Speech }

/** A step that was taken: a moment in words, and what it began as a bar with its end. */
export function EventNote({ event, measure, speech }: Props) {
  const { list, codes } = speech.words
  const span = openedSpan(event, measure)
  const until = !span && event.until ? ` ${list.until(formatDate(event.until, speech))}` : ''
  return (
    <>
      <EntryLine measure={measure} speech={speech}>
        <strong className="font-semibold text-ink">{codes.eventType[event.type].label}</strong>
        {until}
      </EntryLine>
      {(span || event.note) && (
        <p>
          {span && <SpanBar span={span} speech={speech} />}
          {span && event.note && ' · '}
          {event.note}
        </p>
      )}
    </>
  )
}
