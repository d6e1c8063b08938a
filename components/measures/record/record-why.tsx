import { CalendarDate } from '@/components/localized'
import { SourceLink } from '@/components/marks'
import type { Day } from '@/lib/dates'
import type { Speech } from '@/lib/i18n/format'
import { say } from '@/lib/i18n/message'
import { statusOn } from '@/lib/measures/status/current-status'
import { explainStatus } from '@/lib/measures/status/status'
import type { Measure, MeasureEvent } from '@/lib/measures/types'
import { EventWords } from './event-words'

type Props = { measure: Measure; today: Day; speech: Speech }

/** Who says so, each as the way to its own page. */
function EventSources({ event, measure }: { event: MeasureEvent; measure: Measure }) {
  const sources = event.citations.flatMap((position) => measure.citations[position]?.source ?? [])
  return sources.map(({ id, url, publisher }, at) => (
    <span key={id}>
      {at > 0 && <span>, </span>}
      <SourceLink url={url} publisher={publisher} />
    </span>
  ))
}

/** The events that made today's status, in the order in which they apply. It unfolds without a script. */
export function RecordWhy({ measure, today, speech }: Props) {
  const { record, codes } = speech.words
  const span = measure.kind === 'measure' ? statusOn(measure.spans, today) : null
  const because = span ? explainStatus(measure.events, today).flatMap((position) => measure.events[position] ?? []) : []
  if (!span || because.length === 0) return null
  return (
    <details className="mt-2 max-w-[72ch]">
      <summary className="w-fit cursor-pointer text-link">
        {say(record.why, { status: codes.status[span.status] })}
      </summary>
      <ol className="mt-1 border-l-2 border-rule pl-3">
        {because.map((event) => (
          <li key={measure.events.indexOf(event)} className="grid gap-x-4 py-1 sm:grid-cols-[7rem_minmax(0,1fr)]">
            <span className="text-muted">
              <CalendarDate date={event.date} speech={speech} />
            </span>
            <div>
              <EventWords event={event} speech={speech} />
              <span className="block text-xs">
                <EventSources event={event} measure={measure} />
              </span>
            </div>
          </li>
        ))}
      </ol>
      {span.basis !== 'stated' && <p className="mt-1 text-xs text-muted">{codes.basis[span.basis].help}</p>}
    </details>
  )
}
