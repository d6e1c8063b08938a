'use client'

import { useField } from '@conform-to/react'
import { useEffect, useState } from 'react'
import { say } from '@/lib/i18n/message'
import type { CitationValues } from '@/lib/measures/form/values'
import { FIXES_START } from '@/lib/measures/schema'
import { keptAddress } from '@/lib/sources/address'
import { CheckboxField, SelectField, TickField } from './choice-fields'
import { DateField } from './date-field'
import { hostOfAddress, useSetting } from './form-setting'
import { TextField } from './text-field'

/** The list of parts that are named so far: what the fields of parts suggest. */
export const PARTS_LIST = 'parts-so-far'

/** The sources of the record as they are typed just now, to tick for one event. */
function EventSources({ name }: { name: string }) {
  const { words, known } = useSetting()
  const [citations] = useField<CitationValues[]>('citations')
  const given = (citations.value ?? []) as Partial<CitationValues>[]
  const options = given.map(({ key = '', source = '', newSource }, index) => {
    const who = known.get(keptAddress(source))?.publisher ?? newSource?.publisher ?? hostOfAddress(source)
    const values = [say(words.form.source, { n: index + 1 }), who].filter((value) => value !== undefined)
    return { value: key, label: say(words.lists.short, { values }) }
  })
  return (
    <CheckboxField name={name} label={words.form.eventSources} help={words.form.eventSourcesHelp} options={options} />
  )
}

/** Whether a start can be said of an event: of an announcement, or where one stands already. Without scripts always. */
function useTakesStart(name: string): boolean {
  const [type] = useField<string>(`${name}.type`)
  const [start] = useField<string>(`${name}.startsOn`)
  const [scripted, setScripted] = useState(false)
  useEffect(() => setScripted(true), [])
  return !scripted || Boolean(start.value || start.errors) || FIXES_START.some((code) => code === type.value)
}

export function EventFields({ name }: { name: string }) {
  const { form, options } = useSetting().words
  const takesStart = useTakesStart(name)
  return (
    <div className="space-y-3">
      <SelectField name={`${name}.type`} label={form.eventType} options={options.eventType} />
      <div className="grid gap-3 sm:grid-cols-2">
        <DateField name={`${name}.date`} label={form.date} help={form.dateHelp} />
        <DateField name={`${name}.until`} label={form.until} help={form.untilHelp} optional />
        {takesStart && <DateField name={`${name}.startsOn`} label={form.startsOn} help={form.startsOnHelp} optional />}
        <TextField name={`${name}.part`} label={form.part} help={form.partHelp} list={PARTS_LIST} optional />
      </div>
      <TextField name={`${name}.note`} label={form.note} optional />
      <TickField name={`${name}.expected`} label={form.expected} help={form.expectedHelp} />
      <EventSources name={`${name}.sources`} />
    </div>
  )
}
