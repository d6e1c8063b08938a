import Link from 'next/link'
import { pathTo } from '@/lib/addresses'
import { isLate } from '@/lib/coverage/reach'
import type { Day } from '@/lib/dates'
import { formatDate, type Speech } from '@/lib/i18n/format'
import { say } from '@/lib/i18n/message'

type Props = { through: Day | null; today: Day; speech: Speech }

/** One line on every page as soon as the data is so old that an answer may well be wrong: it comes with the page. */
export function LateLine({ through, today, speech }: Props) {
  if (through === null || !isLate(through, today)) return null
  const { coverage: words } = speech.words
  return (
    <aside aria-label={words.lateLabel} className="mx-auto max-w-(--page) px-4 pt-2 text-xs">
      <p className="border-l-4 border-threatened pl-2">
        <span className="text-threatened">{say(words.late, { day: formatDate(through, speech) })}</span>{' '}
        <Link href={pathTo('coverage')} prefetch={false}>
          {words.lateLink}
        </Link>
      </p>
    </aside>
  )
}
