'use client'
import { useId } from 'react'
import { CalendarButton } from '@/components/calendar-button'
import type { CheckWords } from '@/lib/check/check-words'
import type { Day } from '@/lib/dates'
import { say } from '@/lib/i18n/message'
import { writeDate } from '@/lib/i18n/write-date'
import { readTypedDate } from '@/lib/typed-dates/read'
import { typedToStored } from '@/lib/typed-dates/resolve'

/** The day that a text means; today where it is empty, null where it means none. */
export function dayAsked(typed: string, today: Day): Day | null {
  if (typed.trim() === '') return today
  const date = typedToStored(typed, today)
  return date?.length === 'yyyy-mm-dd'.length ? date : null
}

type Props = { typed: string; onType: (typed: string) => void; today: Day; words: CheckWords }

/** The day of which statuses are asked, in any form in which people type one. */
export function DayInput({ typed, onType, today, words }: Props) {
  const id = useId()
  const { check, days, dates, language } = words
  const day = dayAsked(typed, today)
  const read = readTypedDate(typed)
  const why = 'refused' in read ? read.refused : 'noDay'
  return (
    <div className="max-w-72">
      <label htmlFor={id} className="mb-1 block font-semibold">
        {check.day}
      </label>
      <div className="flex">
        <input
          id={id}
          value={typed}
          onChange={({ currentTarget }) => onType(currentTarget.value)}
          autoComplete="off"
          aria-invalid={day === null ? true : undefined}
          aria-describedby={`${id}-help ${id}-told`}
          className="field min-w-0"
        />
        <CalendarButton field={id} label={say(days.calendar, { field: check.day })} day={day ?? ''} />
      </div>
      <p id={`${id}-help`} className="text-xs text-muted">
        {check.dayHelp}
      </p>
      <p id={`${id}-told`} aria-live="polite" className={`text-xs empty:hidden ${day ? 'text-muted' : 'text-bad'}`}>
        {day === null
          ? days.refused[why]
          : typed.trim() === ''
            ? ''
            : say(check.dayUnderstood, { date: writeDate(day, dates, language) })}
      </p>
    </div>
  )
}
