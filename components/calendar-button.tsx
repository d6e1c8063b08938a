'use client'

import { useRef } from 'react'
import { readTypedDate } from '@/lib/typed-dates/read'

/** `field` is the id of the line of text beside it; `day` what that holds where its text names none by itself. */
type Props = { field: string; label: string; day?: string }

const fieldOf = (id: string) => {
  const found = document.getElementById(id)
  return found instanceof HTMLInputElement ? found : null
}

/** As if it was typed: React keeps count of a value that is set past it. */
function write(field: HTMLInputElement, day: string) {
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, day)
  field.dispatchEvent(new Event('input', { bubbles: true }))
}

const isDay = (date: string) => date.length === 'yyyy-mm-dd'.length

/** The day that a text names; '' where it names a month, or none. */
function dayOf(text: string, otherwise: string): string {
  const read = readTypedDate(text)
  if ('date' in read) return isDay(read.date) ? read.date : ''
  return 'relative' in read && isDay(otherwise) ? otherwise : ''
}

/** The browser's own calendar, for a line of text that takes dates. */
export function CalendarButton({ field, label, day = '' }: Props) {
  const picker = useRef<HTMLInputElement>(null)
  function open() {
    const { current } = picker
    if (!current) return
    current.value = dayOf(fieldOf(field)?.value ?? '', day)
    // Older browsers open theirs by its own button only.
    if ('showPicker' in current) current.showPicker()
    else fieldOf(field)?.focus()
  }
  function choose(chosen: string) {
    const target = fieldOf(field)
    if (!target || !chosen) return
    write(target, chosen)
    target.focus()
  }
  return (
    <span className="relative shrink-0 [@media(scripting:none)]:hidden">
      <button
        type="button"
        aria-label={label}
        title={label}
        onClick={open}
        className="h-[34px] w-[28px] text-muted hover:text-ink"
      >
        <svg aria-hidden="true" viewBox="0 0 16 16" className="mx-auto size-4 fill-none stroke-current">
          <path d="M2.5 4.5h11v9h-11zM2.5 7.5h11M5.5 2.5v3M10.5 2.5v3" />
        </svg>
      </button>
      <input
        ref={picker}
        type="date"
        tabIndex={-1}
        aria-hidden="true"
        onChange={({ currentTarget }) => choose(currentTarget.value)}
        className="pointer-events-none absolute inset-0 -z-10 opacity-0"
      />
    </span>
  )
}
