import type { Route } from 'next'
import Link from 'next/link'
import { formatCount, type Speech } from '@/lib/i18n/format'
import { say } from '@/lib/i18n/message'
import { lastPage, type PageOfList, rowsOfPage } from '@/lib/paging'

/** `page` is one that there is (`clampPage`). `children` stand at the end of the line. */
type Props = PageOfList & { hrefOf: (page: number) => string; speech: Speech; children?: React.ReactNode }

/** Which rows of how many stand here, and the way to the others. */
export function Pager({ page, perPage, total, hrefOf, speech, children }: Props) {
  const { site } = speech.words
  const { from, to } = rowsOfPage({ page, perPage, total })
  const step = (to: number, label: string, rel: 'prev' | 'next') => (
    <Link href={hrefOf(to) as Route} rel={rel} prefetch={false} className="py-1">
      {label}
    </Link>
  )
  return (
    <nav aria-label={site.pages} className="flex flex-wrap items-baseline gap-x-5 gap-y-1 border-t border-ink py-2">
      <span>
        {say(site.range, {
          from: formatCount(from, speech),
          to: formatCount(to, speech),
          total: formatCount(total, speech),
        })}
      </span>
      {page > 1 && step(page - 1, site.previous, 'prev')}
      {page < lastPage({ perPage, total }) && step(page + 1, site.next, 'next')}
      {children}
    </nav>
  )
}
