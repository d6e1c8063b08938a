import Link from 'next/link'
import { Localized } from '@/components/localized'
import { pathTo } from '@/lib/addresses'
import type { Speech } from '@/lib/i18n/format'
import type { Thread } from '@/lib/measures/threads/threads'

export type NamedThread = Pick<Thread, 'slug' | 'name'>

/** The stories that an editor follows, on one line. */
export function ThreadsLine({ threads, speech }: { threads: readonly NamedThread[]; speech: Speech }) {
  if (threads.length === 0) return null
  return (
    <nav aria-labelledby="threads" className="mt-2 flex flex-wrap gap-x-4 border-t border-rule pt-1">
      <h2 id="threads" className="font-semibold">
        <Link href={pathTo('threads')} prefetch={false} className="text-ink">
          {speech.words.threads.title}
        </Link>
      </h2>
      {threads.map(({ slug, name }) => (
        <Link key={slug} href={pathTo('thread', slug)} prefetch={false}>
          <Localized texts={name} speech={speech} />
        </Link>
      ))}
    </nav>
  )
}
