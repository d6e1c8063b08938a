'use client'

import { useField } from '@conform-to/react'
import { useEffect, useState } from 'react'
import { say } from '@/lib/i18n/message'
import { type Question, questionsOf, readTypedEvents } from '@/lib/measures/form/typed-events'
import type { EventValues } from '@/lib/measures/form/values'
import { findOddPairs } from '@/lib/measures/status/odd-order'
import { useSetting } from './form-setting'
import { TextField } from './text-field'

/** Asks which of two steps came first, where their dates do not tell. It refuses nothing. */
export function OrderQuestion() {
  const { words } = useSetting()
  const [events] = useField<EventValues[]>('events')
  const nameOf = ({ place, type }: Question['events'][number]) =>
    say(words.form.namedEvent, {
      n: place + 1,
      type: words.options.eventType.find(({ value }) => value === type)?.label ?? type,
    })
  const questions = questionsOf(readTypedEvents(events.value))
  return (
    <div role="status" className="space-y-2 empty:hidden">
      {questions.map(({ ask, events: asked }) => (
        <p key={ask + asked.map(({ place }) => place).join()} className="border-l-4 border-threatened pl-3">
          {say(words.form[ask], { events: say(words.lists.long, { values: asked.map(nameOf) }) })}
        </p>
      ))}
    </div>
  )
}

/** Where somebody may say why the steps stand in an odd order: as soon as they do. Without scripts always. */
export function OrderNote() {
  const { fields } = useSetting().words
  const [events] = useField<unknown[]>('events')
  const [note] = useField<string>('orderNote')
  const [scripted, setScripted] = useState(false)
  useEffect(() => setScripted(true), [])
  const isAsked = note.value || note.errors || findOddPairs(readTypedEvents(events.value)).length > 0
  if (scripted && !isAsked) return null
  return <TextField name="orderNote" label={fields.orderNote.label} help={fields.orderNote.help} rows={2} optional />
}
