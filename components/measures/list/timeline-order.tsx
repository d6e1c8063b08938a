import Link from 'next/link'
import { formatCount, type Speech } from '@/lib/i18n/format'
import { hrefOf, type MeasureFilter } from '@/lib/measures/list/filter'

type Props = { filter: MeasureFilter; total: number; speech: Speech }

/** How many entries the timeline has, and from which end it runs. */
export function TimelineOrder({ filter, total, speech }: Props) {
  const { list } = speech.words
  const ascending = filter.sort.key === 'firstOn' && !filter.sort.descending
  const turned: MeasureFilter = { ...filter, page: 1, sort: { key: 'firstOn', descending: ascending } }
  return (
    <>
      <span>{`${list.entries(total, formatCount(total, speech))}, ${ascending ? list.oldestFirst : list.newestFirst} (`}</span>
      <Link href={hrefOf(turned)} prefetch={false} scroll={false}>
        {list.turnOrder(ascending ? list.newestFirst : list.oldestFirst)}
      </Link>
      <span>)</span>
    </>
  )
}
