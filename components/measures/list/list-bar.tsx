import type { Day } from '@/lib/dates'
import { formatDate, type Speech } from '@/lib/i18n/format'
import type { MeasureFilter } from '@/lib/measures/list/filter'
import { conditionsOf } from '@/lib/views/query'
import { ColumnChooser } from './column-chooser'
import { ExportLinks } from './export-links'
import { RememberSearch } from './remember-search'
import { SaveViewLink } from './save-view-link'
import { TimelineOrder } from './timeline-order'
import { ViewSwitch } from './view-switch'

/** `total` counts what the view pages through, `records` what matches. */
type Props = { filter: MeasureFilter; total: number; records: number; coverageDay: Day | null; speech: Speech }

/** The line over the list: in which form it stands, how far it reaches, and the way to take it along. */
export function ListBar({ filter, total, records, coverageDay, speech }: Props) {
  const { words } = speech
  const isTimeline = filter.view === 'timeline' && total > 0
  return (
    <div className="flex flex-wrap items-baseline gap-x-6 gap-y-1 pb-2">
      <ViewSwitch filter={filter} words={words} />
      <p className="text-xs text-muted lg:grow">
        {isTimeline && <TimelineOrder filter={filter} total={total} speech={speech} />}
        {isTimeline && coverageDay && <span> · </span>}
        {coverageDay && <span>{words.dates.dataTo(formatDate(coverageDay, speech))}</span>}
      </p>
      {filter.view === 'table' && <ColumnChooser filter={filter} words={words} />}
      {records > 0 && <ExportLinks filter={filter} total={records} speech={speech} />}
      <SaveViewLink filter={filter} words={words} />
      <RememberSearch query={conditionsOf(filter)} />
    </div>
  )
}
