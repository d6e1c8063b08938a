import { Fragment } from 'react'
import { type Day, formatPartialDate } from '@/lib/dates'
import { formatDate, type Speech } from '@/lib/i18n/format'
import { entryAcross, type TimelineGroup } from '@/lib/measures/timeline'
import { TimelineEntry } from './timeline-entry'

type Props = { groups: readonly TimelineGroup[]; today: Day; coverageDay: Day | null; speech: Speech }

/** Dated entries, month by month, with a line where today lies. */
export function TimelineList({ groups, today, coverageDay, speech }: Props) {
  const { list, dates } = speech.words
  const across = entryAcross(groups, today)
  const line = <span className={TODAY}>{list.today(formatDate(today, speech))}</span>
  return groups.map(({ month, entries }) => (
    <Fragment key={month}>
      {entries[0]?.key === across && <p className="border-t border-ink pt-1">{line}</p>}
      <section aria-labelledby={`month-${month}`} className="border-t border-ink pt-1.5 pb-2">
        <h2 id={`month-${month}`} className="font-semibold">
          {formatPartialDate(month, { ...dates.patterns, month: dates.monthHeading })}
        </h2>
        <ol>
          {entries.map((entry, index) => (
            <Fragment key={entry.key}>
              {index > 0 && entry.key === across && <li>{line}</li>}
              <TimelineEntry entry={entry} today={today} coverageDay={coverageDay} speech={speech} />
            </Fragment>
          ))}
        </ol>
      </section>
    </Fragment>
  ))
}

const TODAY = 'text-xs font-semibold'
