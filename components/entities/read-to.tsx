import Link from 'next/link'
import { pathTo } from '@/lib/addresses'
import type { Day } from '@/lib/dates'
import { formatDate, type Speech } from '@/lib/i18n/format'
import { say } from '@/lib/i18n/message'

/** How far anybody has read, without which no answer of a list of names is worth anything. */
export function ReadTo({ through, speech }: { through: Day | null; speech: Speech }) {
  const { entities, coverage } = speech.words
  return (
    <>
      <span>{through ? say(entities.readTo, { day: formatDate(through, speech) }) : entities.readNowhere}</span>{' '}
      <Link href={pathTo('coverage')} prefetch={false}>
        {coverage.lateLink}
      </Link>
    </>
  )
}
