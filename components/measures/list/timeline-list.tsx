import { type Day, formatPartialDate } from '@/lib/dates'
import type { Speech } from '@/lib/i18n/format'
import type { TimelineGroup } from '@/lib/measures/timeline'
import { TimelineEntry } from './timeline-entry'

type Props = { groups: readonly TimelineGroup[]; today: Day; coverageDay: Day | null; speech: Speech }

/** Dated entries, month by month. */
export function TimelineList({ groups, speech, ...days }: Props) {
  const { patterns, monthHeading } = speech.words.dates
  return groups.map(({ month, entries }) => (
    <section key={month} aria-labelledby={`month-${month}`}>
      <h2 id={`month-${month}`} className="border-t-2 border-ink pt-1 pb-2 text-sm font-semibold">
        {formatPartialDate(month, { ...patterns, month: monthHeading })}
      </h2>
      <ol className="pb-3">
        {entries.map((entry) => (
          <TimelineEntry key={entry.key} entry={entry} speech={speech} {...days} />
        ))}
      </ol>
    </section>
  ))
}
