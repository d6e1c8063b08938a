import Link from 'next/link'
import type { Words } from '@/lib/i18n/catalogue'
import type { Chip } from '@/lib/measures/chips'

/** `filtered`: whether conditions keep everything out, or nothing is there yet. */
type Props = { filtered: boolean; clearedHref: Chip['href']; words: Words }

export function EmptyList({ filtered, clearedHref, words: { list } }: Props) {
  return (
    <div className="max-w-[72ch] border-t border-ink py-8">
      <p className="font-serif text-lg">{filtered ? list.emptyTitle : list.nothingYetTitle}</p>
      <p className="pt-1 text-muted">{filtered ? list.empty : list.nothingYet}</p>
      {filtered && (
        <p className="pt-4">
          <Link href={clearedHref} prefetch={false} className="button">
            {list.emptyClear}
          </Link>
        </p>
      )}
    </div>
  )
}
