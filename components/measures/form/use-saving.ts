'use client'
import { unstable_rethrow } from 'next/navigation'
import { useEffect, useRef, useState, useTransition } from 'react'
import type { FormAction, FormState } from '@/lib/measures/form-state'

const INTENT = '__intent__'

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
    if (attempts > 0) noticeRef.current?.focus()
  }, [attempts])

  const save = (formData: FormData) =>
    startTransition(async () => {
      try {
        // The answer before goes nowhere: it would double what is sent.
        const next = await action(null, formData)
        startTransition(() => setAnswer(next))
      } catch (error) {
        unstable_rethrow(error)
        startTransition(() => setAnswer({ problem: { kind: 'failed' } }))
      }
      startTransition(() => setAttempts((count) => count + 1))
    })

  /** A submit that the browser refused already shows why. Buttons that change lists are no attempt to save. */
  const attempted = (event: React.FormEvent<HTMLFormElement>) => {
    const { submitter } = event.nativeEvent as SubmitEvent
    if (submitter?.getAttribute('name') !== INTENT) setAttempts((count) => count + 1)
  }
  return { state: answer ?? posted, pending, save, attempted, attempts, noticeRef }
}
