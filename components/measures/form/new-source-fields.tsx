'use client'

import { useField } from '@conform-to/react'
import type { NewSourceValues } from '@/lib/measures/form/values'
import { keptAddress } from '@/lib/sources/address'
import { SelectField } from './choice-fields'
import { DateField } from './date-field'
import { FoldedSection } from './form-section'
import { hostOfAddress, useSetting } from './form-setting'
import { TextField } from './text-field'

/** What is known of the address, or the fields to tell it. They open by themselves when it is a new one. */
export function NewSourceFields({ name }: { name: string }) {
  const { words, known } = useSetting()
  const [address] = useField<string>(`${name}.source`)
  const [details] = useField<NewSourceValues>(`${name}.newSource`)
  const source = known.get(keptAddress(String(address.value ?? '')))
  if (source) {
    const kind = words.options.sourceKind.find(({ value }) => value === source.kind)?.label
    return (
      <p className="text-xs">
        {[source.publisher, kind, source.publishedOn, source.title].filter(Boolean).join(' · ')}
      </p>
    )
  }
  const { form, options } = words
  const at = (field: keyof NewSourceValues) => `${name}.newSource.${field}`
  const started = hostOfAddress(String(address.value ?? '')) !== '' || details.initialValue !== undefined
  return (
    <FoldedSection name={`${name}.newSource`} heading={form.newSource} help={form.newSourceHelp} open={started}>
      <div className="grid gap-3 sm:grid-cols-2">
        <TextField name={at('publisher')} label={form.publisher} />
        <SelectField name={at('kind')} label={form.sourceKind} options={options.sourceKind} />
        <TextField name={at('language')} label={form.language} help={form.languageHelp} />
        <TextField name={at('origin')} label={form.origin} help={form.originHelp} optional />
        <TextField name={at('publisherCountry')} label={form.publisherCountry} help={form.countryHelp} optional />
        <TextField name={at('title')} label={form.sourceTitle} optional />
        <DateField name={at('publishedOn')} label={form.publishedOn} help={form.dateHelp} optional />
      </div>
      <TextField name={at('archiveUrl')} label={form.archiveUrl} inputMode="url" optional />
    </FoldedSection>
  )
}
