'use client'
import { useField } from '@conform-to/react'
import { fillIn } from '@/lib/measures/form/text'
import type { CitationValues } from '@/lib/measures/form/values'
import { CheckboxField, SelectField } from './choice-fields'
import { useSetting } from './form-setting'
import { hostOf } from './known-source'
import { TextField } from './text-field'

/** The sources of the record as they are typed just now, to tick for one event. */
function EventSources({ name }: { name: string }) {
  const { words, known } = useSetting()
  const [citations] = useField<CitationValues[]>('citations')
  const given = (citations.value ?? []) as Partial<CitationValues>[]
  const options = given.map(({ key = '', source = '', newSource }, index) => {
    const who = known.get(source)?.publisher ?? newSource?.publisher ?? hostOf(source)
    return { value: key, label: [fillIn(words.form.source, { n: index + 1 }), who].filter(Boolean).join(', ') }
  })
  return (
    <CheckboxField name={name} label={words.form.eventSources} help={words.form.eventSourcesHelp} options={options} />
  )
}

export function EventFields({ name }: { name: string }) {
  const { form, options } = useSetting().words
  return (
    <div className="space-y-3">
      <SelectField name={`${name}.type`} label={form.eventType} options={options.eventType} />
      <div className="grid gap-3 sm:grid-cols-2">
        <TextField name={`${name}.date`} label={form.date} help={form.dateHelp} />
        <TextField name={`${name}.until`} label={form.until} help={form.untilHelp} optional />
      </div>
      <TextField name={`${name}.note`} label={form.note} optional />
      <EventSources name={`${name}.sources`} />
    </div>
  )
}
