import type { CheckWords } from '@/lib/check/check-words'
import type { CheckReference } from '@/lib/check/types'
import { say } from '@/lib/i18n/message'

type Props = {
  state: 'loading' | 'failed' | 'large' | 'ready'
  reference: CheckReference | null
  tryAgain: () => void
  words: CheckWords
}

/** Whether the page can work by itself by now. */
export function ReferenceState({ state, reference, tryAgain, words: { check } }: Props) {
  const ready =
    reference &&
    say(check.ready, {
      records: String(reference.records.length),
      entities: String(reference.entities.length),
      subjects: String(reference.subjects.length),
      version: String(reference.version),
    })
  return (
    <div role="status" className="text-xs text-muted">
      {state === 'loading' && <p>{check.loading}</p>}
      {state === 'large' && <p className="text-bad">{check.large}</p>}
      {ready && <p>{ready}</p>}
      {state === 'failed' && (
        <p>
          <span className="text-bad">{check.failed}</span>{' '}
          <button type="button" className="text-link underline underline-offset-2" onClick={tryAgain}>
            {check.tryAgain}
          </button>
        </p>
      )}
    </div>
  )
}
