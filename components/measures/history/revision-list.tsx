import { formatInstant } from '@/lib/dates'
import { say } from '@/lib/i18n/message'
import { type ChangeNaming, describeChange } from '@/lib/measures/history/describe-change'
import type { Revision } from '@/lib/measures/history/revision'
import { ChangeList } from './change-list'

function RevisionEntry({ revision, naming }: { revision: Revision; naming: ChangeNaming }) {
  const { history } = naming.speech.words
  const changes = revision.changes.map((change) => describeChange(change, naming))
  const first = revision.version === 1
  return (
    <li className="border-t border-ink pt-3">
      <h2 className="font-serif text-lg">{say(history.version, { version: String(revision.version) })}</h2>
      <p>
        <time dateTime={revision.at}>{formatInstant(revision.at)}</time>{' '}
        <span>{say(history.by, { author: revision.author })}</span>
      </p>
      <p className="text-muted">{`${history.reason}: ${revision.reason}`}</p>
      {first ? (
        <details className="mt-2">
          <summary>{history.first}</summary>
          <ChangeList changes={changes.filter(({ items }) => items.length > 0)} words={naming.speech.words} plain />
        </details>
      ) : (
        <ChangeList changes={changes} words={naming.speech.words} />
      )}
    </li>
  )
}

/** Every version that was saved, newest first. */
export const RevisionList = ({ revisions, naming }: { revisions: readonly Revision[]; naming: ChangeNaming }) => (
  <ol className="max-w-[80ch] space-y-6">
    {revisions.map((revision) => (
      <RevisionEntry key={revision.version} revision={revision} naming={naming} />
    ))}
  </ol>
)
