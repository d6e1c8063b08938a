import Link from 'next/link'
import type { Words } from '@/lib/i18n/catalogue'
import { hrefOf, type MeasureFilter, VIEWS } from '@/lib/measures/list/filter'

/** The same list in its two forms. */
export function ViewSwitch({ filter, words: { list } }: { filter: MeasureFilter; words: Words }) {
  return (
    <nav aria-label={list.views} className="flex gap-x-4">
      {VIEWS.map((view) => (
        <Link
          key={view}
          href={hrefOf({ ...filter, view, page: 1 })}
          prefetch={false}
          scroll={false}
          aria-current={view === filter.view ? 'page' : undefined}
          className="py-1 aria-[current]:border-b-2 aria-[current]:border-ink aria-[current]:font-semibold aria-[current]:text-ink aria-[current]:no-underline"
        >
          {list.view[view]}
        </Link>
      ))}
    </nav>
  )
}
