'use client'
import { useActionState } from 'react'
import type { ArchiveState } from '@/lib/measures/form/state'

type Props = {
  action: (previous: ArchiveState, posted: FormData) => Promise<ArchiveState>
  archived: boolean
  version: number
  words: { heading: string; help: string; reason: string; button: string }
}

/** Apart from the form of the record: hiding it is no edit of it. */
export function ArchiveForm({ action, archived, version, words }: Props) {
  const [state, formAction, pending] = useActionState(action, null)
  return (
    <section aria-labelledby="archive" className="mt-10 max-w-[80ch] border-t border-ink pt-3">
      <h2 id="archive" className="font-serif text-lg">
        {words.heading}
      </h2>
      <p className="text-muted">{words.help}</p>
      <form action={formAction} className="mt-2 space-y-2">
        <input type="hidden" name="archived" value={String(!archived)} />
        <input type="hidden" name="version" value={version} />
        <label htmlFor="archive-reason" className="font-semibold">
          {words.reason}
        </label>
        <input
          id="archive-reason"
          name="reason"
          className="field"
          autoComplete="off"
          defaultValue={state?.reason}
          aria-invalid={state ? true : undefined}
          aria-describedby="archive-error"
        />
        <p id="archive-error" role="alert" className="text-bad empty:hidden">
          {state?.error}
        </p>
        <button type="submit" disabled={pending} className="button">
          {words.button}
        </button>
      </form>
    </section>
  )
}
