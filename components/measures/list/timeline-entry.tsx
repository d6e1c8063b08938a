import type { Day } from '@/lib/dates'
import type { Speech } from '@/lib/i18n/format'
import { statusOn } from '@/lib/measures/status'
import type { TimelineEntry as Entry } from '@/lib/measures/timeline'
import { StatusMark } from '../status-mark'
import { EventNote } from './event-note'
import { ExpectedNote } from './expected-note'
import { FirstSource } from './first-source'
import { IsoDate } from './iso-date'
import { MeasureTitle } from './measure-title'

export type EntryProps = { entry: Entry; today: Day; coverageDay: Day | null; speech: Speech }

/** One dated step of a record: when, what, where it stands today, and who says so. */
export function TimelineEntry({ entry, speech, ...days }: EntryProps) {
  const { measure } = entry
  const own = entry.source === 'event' ? entry.event.citations[0] : undefined
  return (
    <li className="grid grid-cols-[1fr_auto] gap-x-4 border-t border-rule py-2 first:border-t-0 lg:grid-cols-[5.5rem_1fr_10.5rem_10.5rem]">
      <div className="lg:pt-[3px]">
        <IsoDate date={entry.date} words={speech.words} />
      </div>
      <div className="max-lg:order-3 max-lg:col-span-2">
        <h3 className="text-base">
          <MeasureTitle measure={measure} speech={speech} />
        </h3>
        <div className="max-w-[72ch] pl-5 text-xs text-muted">
          {entry.source === 'event' ? (
            <EventNote event={entry.event} measure={measure} speech={speech} />
          ) : (
            <ExpectedNote span={entry.span} measure={measure} speech={speech} {...days} />
          )}
        </div>
      </div>
      <div className="text-xs lg:pt-[5px]">
        <StatusMark span={statusOn(measure.spans, days.today)} words={speech.words} />
      </div>
      <div className="text-xs max-lg:order-4 max-lg:col-span-2 max-lg:pl-5 lg:pt-[5px]">
        <FirstSource citation={measure.citations[own ?? 0]} measure={measure} speech={speech} />
      </div>
    </li>
  )
}
