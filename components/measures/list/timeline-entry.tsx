import type { Day } from '@/lib/dates'
import { formatDate, type Speech } from '@/lib/i18n/format'
import { openedSpan } from '@/lib/measures/opened-span'
import { statusOn } from '@/lib/measures/status'
import type { TimelineEntry as Entry } from '@/lib/measures/timeline'
import type { Measure } from '@/lib/measures/types'
import { StatusMark } from '../status-mark'
import { ExpectedNote } from './expected-note'
import { FirstSource } from './first-source'
import { IsoDate } from './iso-date'
import { MeasureTitle } from './measure-title'
import { PartyPair } from './party-pair'
import { SpanBar } from './span-bar'

type Props = { entry: Entry; today: Day; coverageDay: Day | null; speech: Speech }

/** One dated step of a record: when, what, where it stands today, and who says so. */
export function TimelineEntry({ entry, today, coverageDay, speech }: Props) {
  const { measure } = entry
  const citation = entry.source === 'event' ? entry.event.citations[0] : undefined
  return (
    <li className="grid grid-cols-[1fr_auto] gap-x-4 border-t border-rule py-2 lg:grid-cols-[6rem_1fr_9rem_11rem]">
      <div className="lg:pt-[3px]">
        <IsoDate date={entry.date} words={speech.words} />
      </div>
      <div className="max-lg:order-3 max-lg:col-span-2">
        <h3>
          <MeasureTitle measure={measure} speech={speech} />
        </h3>
        <div className="pl-5 text-xs text-muted">
          {entry.source === 'event' ? (
            <EventLine event={entry.event} measure={measure} speech={speech} />
          ) : (
            <ExpectedNote span={entry.span} today={today} coverageDay={coverageDay} speech={speech} />
          )}
        </div>
      </div>
      <div className="text-xs lg:pt-[5px]">
        <StatusMark span={statusOn(measure.spans, today)} words={speech.words} />
      </div>
      <div className="text-xs max-lg:order-4 max-lg:col-span-2 max-lg:pl-5 lg:pt-[5px]">
        <FirstSource citation={measure.citations[citation ?? 0]} measure={measure} speech={speech} />
      </div>
    </li>
  )
}

function EventLine({ event, measure, speech }: { event: Measure['events'][number]; measure: Measure; speech: Speech }) {
  const { list, codes } = speech.words
  const span = openedSpan(event, measure)
  return (
    <>
      <p>
        <strong className="font-semibold text-ink">{codes.eventType[event.type].label}</strong>
        {!span && event.until && ` ${list.until(formatDate(event.until, speech))}`}
        {' · '}
        <PartyPair measure={measure} speech={speech} />
        {` · ${codes.category[measure.category].label}`}
      </p>
      {event.note && <p>{event.note}</p>}
      {span && (
        <p>
          <SpanBar span={span} speech={speech} />
        </p>
      )}
    </>
  )
}
