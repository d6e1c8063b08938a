'use client'
import { unstable_rethrow } from 'next/navigation'
import { useEffect, useRef, useState, useTransition } from 'react'
import type { FormAction, FormState } from '@/lib/measures/form/state'

const INTENT = '__intent__'
/** A little below what the server takes of one post: it would break off without an answer. */
const MOST_BYTES = 900_000

const TOO_MUCH: FormState = { problem: { kind: 'tooMuch' } }

/** A redirect goes its way; anything else is an answer too. */
const orFailed = (error: unknown): FormState => {
  unstable_rethrow(error)
  return { problem: { kind: 'failed' } }
}

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
export function useSaving(action: FormAction, posted: FormState) {
  const [answer, setAnswer] = useState<FormState>(null)
  const [attempts, setAttempts] = useState(0)
  const [pending, startTransition] = useTransition()
  const noticeRef = useRef<HTMLElement>(null)
  useEffect(() => {
    if (attempts === 0) return
    unfoldErrors(noticeRef.current?.closest('form'))
    noticeRef.current?.focus({ preventScroll: true })
    noticeRef.current?.scrollIntoView({ block: 'start' })
  }, [attempts])

  const save = (formData: FormData) =>
    startTransition(async () => {
      // The answer before goes nowhere: it would double what is sent.
      const next = sizeOf(formData) > MOST_BYTES ? TOO_MUCH : await action(null, formData).catch(orFailed)
      startTransition(() => {
        setAnswer(next)
        setAttempts((count) => count + 1)
      })
    })

  /** A submit that the browser refused already shows why. Buttons that change lists are no attempt to save. */
  const attempted = (event: React.FormEvent<HTMLFormElement>) => {
    const { submitter } = event.nativeEvent as SubmitEvent
    if (submitter?.getAttribute('name') !== INTENT) setAttempts((count) => count + 1)
  }
  return { state: answer ?? posted, pending, save, attempted, attempts, noticeRef }
}
