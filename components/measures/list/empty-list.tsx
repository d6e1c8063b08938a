import Link from 'next/link'
import type { Speech } from '@/lib/i18n/format'
import { say } from '@/lib/i18n/message'
import type { Chip, Looser } from '@/lib/measures/list/chips'

/** `filtered`: whether conditions keep everything out, or nothing is there yet. */
type Props = { filtered: boolean; looser: readonly Looser[]; clearedHref: Chip['href']; speech: Speech }

export function EmptyList({ filtered, looser, clearedHref, speech }: Props) {
  const { list } = speech.words
  return (
    <div className="max-w-[72ch] border-t border-ink py-8">
      <p className="font-serif text-lg">{filtered ? list.emptyTitle : list.nothingYetTitle}</p>
      <p className="pt-1 text-muted">{filtered ? list.empty : list.nothingYet}</p>
      {looser.length > 0 && (
        <>
          <p className="pt-4">{list.loosen}</p>
          <ul className="pt-1">
            {looser.map(({ key, label, href, records }) => (
              <li key={key} className="py-0.5">
                <Link href={href} prefetch={false}>
                  <del>{label}</del>
                  <span>{`: ${say(list.recordCount, { n: records }, speech)}`}</span>
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
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
