import Link from 'next/link'
import { Localized } from '@/components/localized'
import { pathTo } from '@/lib/addresses'
import type { Speech } from '@/lib/i18n/format'
import type { Thread } from '@/lib/measures/threads/threads'

type Props = { threads: readonly { thread: Thread; sentence: string }[]; speech: Speech }

/** All threads, each with where it stands and what an editor says of it. */
export function ThreadsPage({ threads, speech }: Props) {
  const { title, description, nothing } = speech.words.threads
  return (
    <>
      <h1 className="font-serif text-xl font-bold">{title}</h1>
      <p className="mt-1 mb-4 max-w-[72ch] text-muted">{description}</p>
      {threads.length === 0 && <p>{nothing}</p>}
      <ul className="grid gap-x-12 lg:grid-cols-2">
        {threads.map(({ thread, sentence }) => (
          <li key={thread.slug} className="border-t border-ink py-3">
            <h2 className="font-serif text-lg">
              <Link href={pathTo('thread', thread.slug)} prefetch={false}>
                <Localized texts={thread.name} speech={speech} />
              </Link>
            </h2>
            <p className="font-semibold">{sentence}</p>
            <p className="mt-1 font-serif">
              <Localized texts={thread.standfirst} speech={speech} />
            </p>
          </li>
        ))}
      </ul>
    </>
  )
}
