import Link from 'next/link'
import { formatCount, type Speech } from '@/lib/i18n/format'
import { SOURCES_PER_PAGE, type SourceFilter, sourcesHref } from '@/lib/sources/filter'

type Props = { filter: SourceFilter; total: number; speech: Speech }

/** Which part of the list this is, and the ways to the others. */
export function SourcePages({ filter, total, speech }: Props) {
  const last = Math.ceil(total / SOURCES_PER_PAGE)
  if (last <= 1) return null
  const { site } = speech.words
  const { page } = filter
  const from = (page - 1) * SOURCES_PER_PAGE + 1
  const [first, end, all] = [from, Math.min(page * SOURCES_PER_PAGE, total), total].map((count) =>
    formatCount(count, speech),
  )
  return (
    <nav aria-label={site.pages} className="mt-4 flex flex-wrap gap-x-6">
      <span className="text-muted">{site.range(first ?? '', end ?? '', all ?? '')}</span>
      {page > 1 && (
        <Link href={sourcesHref({ ...filter, page: page - 1 })} rel="prev">
          {site.previous}
        </Link>
      )}
      {page < last && (
        <Link href={sourcesHref({ ...filter, page: page + 1 })} rel="next">
          {site.next}
        </Link>
      )}
    </nav>
  )
}
