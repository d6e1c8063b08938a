'use client'

import type { Route } from 'next'
import { useRouter } from 'next/navigation'
import {
  type ChangeEvent,
  type FocusEvent,
  type SubmitEvent,
  useCallback,
  useEffect,
  useRef,
  useTransition,
} from 'react'
import { readTypedDate } from '@/lib/typed-dates/read'

/** `state` is the query that the page shows. */
type Props = {
  action: string
  state: string
  label: string
  /** What is said when the list takes more than three seconds. */
  waitingLong: string
  /** After its button. */
  onSent?: () => void
  className?: string
  children: React.ReactNode
}

/** Whoever types is waited for so long, in milliseconds: the list then follows at once. */
const PAUSE = 200

/** A date as the address holds it; null: what is typed is none so far. */
function writtenDate(typed: string): string | null {
  const read = readTypedDate(typed)
  if ('refused' in read) return null
  return 'date' in read ? read.date : read.relative
}

/** A line of text other than a search counts when it is gone, or a date where one is wanted; else with Enter. */
const isMeant = ({ value, dataset }: HTMLInputElement) =>
  value.trim() === '' || ('day' in dataset && writtenDate(value) !== null)

/** What a form says, without its empty fields, in one order whatever the order of its fields. */
function queryOf(form: HTMLFormElement): string {
  const namesOf = (fields: string) =>
    new Set([...form.querySelectorAll<HTMLInputElement>(fields)].map(({ name }) => name))
  const [days, several] = [namesOf('input[data-day]'), namesOf('input[data-several]')]
  const filled = [...new FormData(form)].flatMap(([key, given]) => {
    const values = (several.has(key) ? String(given).split(',') : [String(given)]).map((value) => value.trim())
    return values.filter(Boolean).map((value) => [key, (days.has(key) && writtenDate(value)) || value])
  })
  return sorted(new URLSearchParams(filled))
}

function sorted(params: URLSearchParams): string {
  params.sort()
  return params.toString()
}

/** A plain GET form. With JavaScript a choice counts at once, typing after a pause, and the page changes around the form. */
export function LiveForm({ action, state, label, waitingLong, onSent, className, children }: Props) {
  const router = useRouter()
  const form = useRef<HTMLFormElement>(null)
  const [waiting, startWaiting] = useTransition()
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined)
  /** The field that is typed into, once the list has followed it: what is typed on is the same intent. */
  const typedInto = useRef<EventTarget>(null)
  const asked = useRef(new Set<string>())
  const begun = useRef(false)

  // One entry of the history for each intent: a tick, or all that is typed into a field without leaving it.
  const show = useCallback(
    (target: HTMLFormElement, field: EventTarget | null) => {
      clearTimeout(pause.current)
      const query = queryOf(target)
      const goes = field !== null && field === typedInto.current ? router.replace : router.push
      typedInto.current = field
      asked.current.add(query)
      startWaiting(() => goes((query ? `${action}?${query}` : action) as Route, { scroll: false }))
    },
    [action, router],
  )

  // Where the page changed by another way than this form (a chip, Back), the fields follow it. An answer to the form's own
  // question resets nothing: somebody may have typed on since.
  useEffect(() => {
    const shown = sorted(new URLSearchParams(state))
    const own = asked.current.has(shown)
    // What was asked before it was outdated before it was answered.
    for (const query of own ? asked.current : []) {
      asked.current.delete(query)
      if (query === shown) break
    }
    const { current } = form
    const isFirst = !begun.current
    begun.current = true
    if (own || !current) return
    asked.current.clear()
    if (queryOf(current) === shown) return
    // What somebody typed before the scripts ran counts now.
    const field = document.activeElement
    if (isFirst && current.contains(field)) pause.current = setTimeout(() => show(current, field), PAUSE)
    else current.reset()
  }, [state, show])

  useEffect(() => () => clearTimeout(pause.current), [])

  function onSubmit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault()
    show(event.currentTarget, null)
    onSent?.()
  }
  /** The stages of a composition are no words yet: it counts when it has ended. */
  function onChange({ target, currentTarget, nativeEvent }: ChangeEvent<HTMLFormElement>) {
    clearTimeout(pause.current)
    if (!('isComposing' in nativeEvent && nativeEvent.isComposing)) follow(target, currentTarget)
  }
  function follow(target: EventTarget, currentTarget: HTMLFormElement) {
    if (!(target instanceof HTMLInputElement) || target.type === 'checkbox') return show(currentTarget, null)
    if (target.type === 'search' || (target.name && isMeant(target)))
      pause.current = setTimeout(() => show(currentTarget, target), PAUSE)
  }
  function onBlur({ target }: FocusEvent<HTMLFormElement>) {
    if (typedInto.current === target) typedInto.current = null
  }
  return (
    <form
      ref={form}
      action={action}
      aria-label={label}
      data-waiting={waiting || undefined}
      onSubmit={onSubmit}
      onChange={onChange}
      onCompositionStart={() => clearTimeout(pause.current)}
      onCompositionEnd={({ target, currentTarget }) => follow(target, currentTarget)}
      onBlur={onBlur}
      className={className}
    >
      {waiting && (
        <p role="status" className="late">
          {waitingLong}
        </p>
      )}
      {children}
    </form>
  )
}
