import Link from 'next/link'
import { pathTo } from '@/lib/addresses'
import { formatInstant } from '@/lib/dates'
import { formatCount, type Speech } from '@/lib/i18n/format'
import { say } from '@/lib/i18n/message'
import type { Revision } from '@/lib/measures/history/revision'

/** The newest stand on the page itself. */
const SHOWN = 4

type Props = { slug: string; revisions: readonly Revision[]; speech: Speech }

/** Who saved which version when, and why, newest first. */
export function RecordVersions({ slug, revisions, speech }: Props) {
  const { record } = speech.words
  const older = revisions.length - SHOWN
  return (
    <section aria-labelledby="versions" className="mt-6 border-t border-ink pt-2">
      <h2 id="versions" className="font-bold">
        {record.versions}
      </h2>
      <ol className="text-xs">
        {revisions.slice(0, SHOWN).map(({ version, at, author, reason }) => (
          <li key={version} className="border-b border-rule py-2">
            <span className="font-bold">{say(record.version, { number: formatCount(version, speech) })}</span>{' '}
            <span className="text-muted">{`${formatInstant(at)}, ${say(record.savedBy, { author })}`}</span>
            <span className="block">{reason}</span>
          </li>
        ))}
      </ol>
      <p className="mt-2 text-xs">
        {older > 0 && (
          <span className="text-muted">{`${say(record.olderVersions, { count: formatCount(older, speech) })} · `}</span>
        )}
        <Link href={pathTo('history', slug)} prefetch={false}>
          {record.wholeHistory}
        </Link>
      </p>
    </section>
  )
}
