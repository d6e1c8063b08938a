import type { Day } from '@/lib/dates'
import type { Speech } from '@/lib/i18n/format'
import { say } from '@/lib/i18n/message'
import { ReadTo } from './read-to'

/** That a name is not there is worth as much as how far anybody has read: both stand beside each other. */
export function NameNotFound({ q, coverageDay, speech }: { q: string; coverageDay: Day | null; speech: Speech }) {
  const { entities } = speech.words
  return (
    <div role="note" className="mt-4 max-w-[72ch] border-l-4 border-threatened pl-3">
      <p>
        <strong>{say(entities.notFound, { q })}</strong>
      </p>
      <p>{entities.notFoundHelp}</p>
      <p>
        <ReadTo through={coverageDay} speech={speech} />
      </p>
      <p>{entities.notClearance}</p>
    </div>
  )
}
