import type { Route } from 'next'
import Link from 'next/link'
import { pathTo } from '@/lib/addresses'
import type { Words } from '@/lib/i18n/catalogue'
import { hrefOf, type MeasureFilter } from '@/lib/measures/list/filter'

/** The way to give this list a name. */
export function SaveViewLink({ filter, words }: { filter: MeasureFilter; words: Words }) {
  return (
    <Link
      href={hrefOf({ ...filter, page: 1 }, pathTo('newView')) as Route}
      rel="nofollow"
      prefetch={false}
      className="self-baseline py-1"
    >
      {words.views.saveLink}
    </Link>
  )
}
