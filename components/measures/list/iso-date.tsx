import { isVague, type PartialDate } from '@/lib/dates'
import type { Words } from '@/lib/i18n/catalogue'

/** A date as tables have it: ISO, as vague as it is. */
export function IsoDate({ date, words }: { date: PartialDate; words: Words }) {
  return (
    <time dateTime={date} className="whitespace-nowrap" title={isVague(date) ? words.dates.approximate : undefined}>
      {date}
    </time>
  )
}
