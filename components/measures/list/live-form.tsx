'use client'

import type { Route } from 'next'
import { useRouter } from 'next/navigation'
import { type ChangeEvent, type SubmitEvent, useEffect, useRef, useTransition } from 'react'

/** `state` is the query that the page shows. */
type Props = { action: string; state: string; label: string; className?: string; children: React.ReactNode }

/** What a form says, without its empty fields, in one order whatever the order of its fields. */
function queryOf(form: HTMLFormElement): string {
  const filled = [...new FormData(form)].map(([key, value]) => [key, String(value).trim()]).filter(([, value]) => value)
  return sorted(new URLSearchParams(filled))
}

function sorted(params: URLSearchParams): string {
  params.sort()
  return params.toString()
}

/** A plain GET form. With JavaScript a choice counts at once, and the page changes around the form. */
export function LiveForm({ action, state, label, className, children }: Props) {
  const router = useRouter()
  const form = useRef<HTMLFormElement>(null)
  const [waiting, startWaiting] = useTransition()

  const asked = useRef(new Set<string>())

  // Where the page changed by another way than this form (a chip, Back), the fields follow it. An answer to the form's own
  // question resets nothing: somebody may have typed on since.
  useEffect(() => {
    const shown = sorted(new URLSearchParams(state))
    if (asked.current.delete(shown) || !form.current) return
    asked.current.clear()
    if (queryOf(form.current) !== shown) form.current.reset()
  }, [state])

  function show(target: HTMLFormElement) {
    const query = queryOf(target)
    asked.current.add(query)
    startWaiting(() => router.push((query ? `${action}?${query}` : action) as Route, { scroll: false }))
  }
  function onSubmit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault()
    show(event.currentTarget)
  }
  function onChange({ target, currentTarget }: ChangeEvent<HTMLFormElement>) {
    // Text counts when it is complete: on Enter, or with the button.
    if (target instanceof HTMLSelectElement || target.type === 'checkbox') show(currentTarget)
  }
  return (
    <form
      ref={form}
      action={action}
      aria-label={label}
      data-waiting={waiting || undefined}
      onSubmit={onSubmit}
      onChange={onChange}
      className={className}
    >
      {children}
    </form>
  )
}
