import Link from 'next/link'
import { pathTo } from '@/lib/addresses'
import type { Speech } from '@/lib/i18n/format'

/** `children` stand at the end of the line: the reader's account. */
type Props = { speech: Speech; children: React.ReactNode }

export function SiteHeader({ speech, children }: Props) {
  const { site, list } = speech.words
  return (
    <header className="border-b border-ink">
      <a href="#content" className="skip">
        {site.skipToContent}
      </a>
      {/* Of a page with a list: without one they are not there (globals.css). */}
      <a href="#list" className="skip">
        {list.skipFilter}
      </a>
      <a href="#rows" className="skip">
        {list.skipToRows}
      </a>
      <div className="mx-auto flex max-w-(--page) flex-wrap items-baseline gap-x-6 gap-y-1 px-4 py-2">
        <Link href={pathTo('start')} className="font-serif text-lg font-bold text-ink no-underline">
          {site.name}
        </Link>
        <nav aria-label={site.mainNavigation} className="flex flex-wrap gap-x-4">
          <Link href={pathTo('list')}>{site.measures}</Link>
          <Link href={pathTo('river')} prefetch={false}>
            {site.river}
          </Link>
          <Link href={pathTo('upcoming')} prefetch={false}>
            {site.upcoming}
          </Link>
          <Link href={pathTo('entities')} prefetch={false}>
            {site.entities}
          </Link>
          <Link href={pathTo('threads')} prefetch={false}>
            {site.threads}
          </Link>
          <Link href={pathTo('indicators')} prefetch={false}>
            {site.indicators}
          </Link>
          <Link href={pathTo('sources')} prefetch={false}>
            {site.sources}
          </Link>
          <Link href={pathTo('views')} prefetch={false}>
            {site.views}
          </Link>
        </nav>
        {children}
      </div>
    </header>
  )
}
