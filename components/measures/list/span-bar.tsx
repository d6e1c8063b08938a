import { formatDate, type Speech } from '@/lib/i18n/format'
import type { OpenedSpan } from '@/lib/measures/opened-span'
import type { Status } from '@/lib/measures/types'

const COLOURS: Partial<Record<Status, string>> = {
  in_force: 'text-in-force',
  partly_in_force: 'text-in-force',
  suspended: 'text-suspended',
  under_investigation: 'text-threatened',
}
// Solid in force, hatched suspended, dotted under investigation; an open end is an arrow, a known one a stop.
const LINES: Partial<Record<Status, string>> = {
  in_force: 'border-t-[3px] border-solid',
  partly_in_force: 'border-t-[3px] border-double',
  suspended: 'border-t-[3px] border-dashed',
  under_investigation: 'border-t-[3px] border-dotted',
}

/** What an event begins, as a bar with its end: a moment has none. */
export function SpanBar({ span, speech }: { span: OpenedSpan; speech: Speech }) {
  const { words } = speech
  const status = words.codes.status[span.status]
  const date = span.last && formatDate(span.last, speech)
  const until = date && (span.approximate ? words.list.spanToAbout(status, date) : words.list.spanTo(status, date))
  return (
    <span className={COLOURS[span.status]}>
      <span aria-hidden="true" className="mr-2 inline-flex items-center align-middle">
        <span className="size-[7px] rounded-full bg-current" />
        <span className={`w-8 ${LINES[span.status]} ${span.expected ? 'opacity-60' : ''}`} />
        {span.last ? (
          <span className="h-[11px] w-[2px] bg-current" />
        ) : (
          <span className="border-y-[5px] border-l-[8px] border-y-transparent border-l-current" />
        )}
      </span>
      {until || words.list.spanOpen(status)}
      {span.expected && `? (${words.list.byItsTerm})`}
    </span>
  )
}
