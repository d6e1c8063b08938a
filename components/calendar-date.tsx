import { isVague, type PartialDate } from '@/lib/dates'
import { formatDate, type Speech } from '@/lib/i18n/format'

/** A date as running text has it, with the ISO form for machines. */
export function CalendarDate({ date, speech }: { date: PartialDate; speech: Speech }) {
  return (
    <time
      dateTime={date}
      className="whitespace-nowrap"
      title={isVague(date) ? speech.words.dates.approximate : undefined}
    >
      {formatDate(date, speech)}
    </time>
  )
}
