import Link from 'next/link'
import { pathTo } from '@/lib/addresses'
import type { Day } from '@/lib/dates'
import { formatDate, type Speech } from '@/lib/i18n/format'
import { say } from '@/lib/i18n/message'

/** How far a list reaches; of a day beyond that, that its statuses are the last known. */
export function Reached({ asked, through, speech }: { asked: Day; through: Day; speech: Speech }) {
  const { coverage, dates } = speech.words
  const day = formatDate(through, speech)
  return (
    <>
      <span>
        {asked > through
          ? say(coverage.beyondList, { asked: formatDate(asked, speech), through: day })
          : say(dates.dataTo, { day })}
      </span>{' '}
      <Link href={pathTo('coverage')} prefetch={false}>
        {coverage.lateLink}
      </Link>
    </>
  )
}
