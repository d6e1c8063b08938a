'use client'
import { CalendarButton } from '@/components/calendar-button'
import { say } from '@/lib/i18n/message'
import { writeDate } from '@/lib/i18n/write-date'
import { typedToStored } from '@/lib/typed-dates/resolve'
import { FieldFrame, type FieldProps, useControl } from './field-frame'
import { useSetting } from './form-setting'

/** What is stored of a date that is typed in another form. */
function Understood({ typed }: { typed: string }) {
  const { words, today } = useSetting()
  const date = typedToStored(typed, today)
  const said =
    date && date !== typed.trim()
      ? say(words.days.understood, { date: writeDate(date, words.dates, words.language) })
      : ''
  return (
    <p aria-live="polite" className="text-xs text-muted empty:hidden">
      {said}
    </p>
  )
}

/** A day, month or year in any form in which people type one, with the browser's calendar beside it. */
export function DateField(frame: FieldProps) {
  const { words } = useSetting()
  const { field, props } = useControl(frame.name, frame.help)
  return (
    <FieldFrame {...frame}>
      <div className="flex">
        <input
          key={field.key}
          {...props}
          defaultValue={field.defaultValue}
          autoComplete="off"
          className="field min-w-0"
        />
        <CalendarButton field={field.id} label={say(words.days.calendar, { field: frame.label })} />
      </div>
      <Understood typed={String(field.value ?? '')} />
    </FieldFrame>
  )
}
