'use client'
import { useField } from '@conform-to/react'
import { useEffect, useState } from 'react'
import { readTypedEvents } from '@/lib/measures/form/typed-events'
import { findOddPairs } from '@/lib/measures/status/odd-order'
import { useSetting } from './form-setting'
import { TextField } from './text-field'

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
