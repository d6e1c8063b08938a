import Link from 'next/link'
import type { Words } from '@/lib/i18n/catalogue'
import { hrefOf, type MeasureFilter, PER_PAGE } from '@/lib/measures/list/filter'

/** How many rows a page holds. */
export function PerPage({ filter, words: { list } }: { filter: MeasureFilter; words: Words }) {
  return (
    <span className="flex gap-x-2 lg:ml-auto">
      {PER_PAGE.map((perPage) =>
        perPage === filter.perPage ? (
          <strong key={perPage}>{perPage}</strong>
        ) : (
          <Link key={perPage} href={hrefOf({ ...filter, perPage, page: 1 })} prefetch={false}>
            {perPage}
          </Link>
        ),
      )}
      <span className="text-muted">{list.perPage}</span>
    </span>
  )
}
