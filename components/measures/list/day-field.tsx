'use client'

import { CalendarButton } from '@/components/calendar-button'

/** `understood` says which days its text means; `day` is that day, where it is one. */
export type DayFieldProps = {
  name: string
  label: string
  value: string
  understood: string
  day: string
  calendar: string
}

/** A day, month or year of the filter, in any form in which people type one. */
export function DayField({ name, label, value, understood, day, calendar }: DayFieldProps) {
  const id = `filter-${name}`
  return (
    <div className="pb-2">
      <label htmlFor={id} className="text-xs font-semibold">
        {label}
      </label>
      <div className="flex">
        <input
          id={id}
          name={name}
          type="text"
          data-day
          defaultValue={value}
          autoComplete="off"
          aria-describedby={`${id}-understood`}
          className="field min-w-0"
        />
        <CalendarButton field={id} label={calendar} day={day} />
      </div>
      <p id={`${id}-understood`} className="pt-0.5 text-xs text-muted empty:hidden">
        {understood}
      </p>
    </div>
  )
}
