'use client'
import { unstable_isUnrecognizedActionError, unstable_rethrow } from 'next/navigation'
import { useEffect, useRef, useState, useTransition } from 'react'
import type { RecordFormAction, RecordFormState } from '@/lib/measures/form/state'

const INTENT = '__intent__'
/** A little below what the server takes of one post: it would break off without an answer. */
const MOST_BYTES = 900_000

const TOO_MUCH: RecordFormState = { problem: { kind: 'tooMuch' } }

/** What follows from a save that has no answer of its own. */
export type SaveOutcome = {
  /** The record is saved, and its page comes. */
  onSaved: () => void
  /** The server has another version than this page: it knows the form's action no more. Answers what to say. */
  onUpgraded: () => RecordFormState
}

const isRedirect = (error: unknown) =>
  error instanceof Error && 'digest' in error && String(error.digest).startsWith('NEXT_REDIRECT')

/** A redirect goes its way; anything else is an answer too. */
function answerOf(error: unknown, { onSaved, onUpgraded }: SaveOutcome): RecordFormState {
  if (unstable_isUnrecognizedActionError(error)) return onUpgraded()
  if (isRedirect(error)) onSaved()
  unstable_rethrow(error)
  return { problem: { kind: 'failed' } }
}

/** An answer without the form leaves it as it stands: built anew of less it would lose what was typed since. */
const onTopOf = (before: RecordFormState, next: RecordFormState): RecordFormState => ({
  problem: next?.problem,
  result: next?.result ?? before?.result,
  rebuilt: next?.rebuilt ?? before?.rebuilt,
})

const sizeOf = (formData: FormData) => new Blob([...formData].flat()).size

/** A section that its editor folded over an error is opened when that error stops a save. */
const unfoldErrors = (form: HTMLFormElement | null | undefined) => {
  const folded = form?.querySelectorAll<HTMLDetailsElement>('details:has([aria-invalid], [id$="-error"]:not(:empty))')
  for (const details of folded ?? []) details.open = true
}

/**
 * Saves without leaving the page, so that nothing typed depends on the answer: not even a server that fails loses it.
 * `posted` is the answer to a form that was posted without JavaScript.
 */
export function useSaving(action: RecordFormAction, posted: RecordFormState, outcome: SaveOutcome) {
  const [answer, setAnswer] = useState<RecordFormState>(null)
  const [attempts, setAttempts] = useState(0)
  const [pending, startTransition] = useTransition()
  const noticeRef = useRef<HTMLElement>(null)
  useEffect(() => {
    if (attempts === 0) return
    unfoldErrors(noticeRef.current?.closest('form'))
    noticeRef.current?.focus({ preventScroll: true })
    noticeRef.current?.scrollIntoView({ block: 'start' })
  }, [attempts])

  const send = (formData: FormData) => action(null, formData).catch((error) => answerOf(error, outcome))
  const save = (formData: FormData) =>
    startTransition(async () => {
      // The answer before goes nowhere: it would double what is sent.
      const next = sizeOf(formData) > MOST_BYTES ? TOO_MUCH : await send(formData)
      startTransition(() => {
        setAnswer((before) => onTopOf(before, next))
        setAttempts((count) => count + 1)
      })
    })

  /** A submit that the browser refused already shows why. Buttons that change lists are no attempt to save. */
  const attempted = (event: React.FormEvent<HTMLFormElement>) => {
    const { submitter } = event.nativeEvent as SubmitEvent
    if (submitter?.getAttribute('name') !== INTENT) setAttempts((count) => count + 1)
  }
  return { state: answer ?? posted, show: setAnswer, pending, save, attempted, attempts, noticeRef }
}
