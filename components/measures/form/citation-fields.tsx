'use client'
import { useField } from '@conform-to/react'
import { useCallback } from 'react'
import type { Option } from '@/lib/measures/form-words'
import { CheckboxField, SelectField } from './choice-fields'
import { useSetting } from './form-setting'
import type { KnownSource } from './known-source'
import { NewSourceFields } from './new-source-fields'
import { PickerField } from './picker-field'
import { TextField } from './text-field'

const FOUND = 12

const toOption = ({ url, publisher, title, publishedOn }: KnownSource): Option => ({
  value: url,
  label: [publisher, publishedOn, title].filter(Boolean).join(' · '),
  help: url,
})

/** Looks for known sources, and remembers what it found: an address among them needs no details. */
function useSourceSearch() {
  const { remember } = useSetting()
  return useCallback(
    async (text: string, signal: AbortSignal): Promise<Option[]> => {
      const answer = await fetch(`/sources.json?limit=${FOUND}&q=${encodeURIComponent(text)}`, { signal })
      if (!answer.ok) return []
      const sources: KnownSource[] = await answer.json()
      remember(sources)
      return sources.map(toOption)
    },
    [remember],
  )
}

export function CitationFields({ name }: { name: string }) {
  const { form, options } = useSetting().words
  const [key] = useField<string>(`${name}.key`)
  const search = useSourceSearch()
  return (
    <div className="space-y-3">
      <input type="hidden" name={key.name} defaultValue={key.defaultValue} key={key.key} />
      <PickerField name={`${name}.source`} label={form.address} help={form.addressHelp} search={search} />
      <NewSourceFields name={name} />
      <CheckboxField name={`${name}.supports`} label={form.supports} help={form.supportsHelp} options={options.supports} />
      <SelectField name={`${name}.stance`} label={form.stance} options={options.stance} blank={false} />
      <div className="grid gap-3 sm:grid-cols-[2fr_1fr]">
        <TextField name={`${name}.quote`} label={form.quote} help={form.quoteHelp} rows={2} optional />
        <TextField name={`${name}.quoteLanguage`} label={form.quoteLanguage} help={form.languageHelp} optional />
      </div>
      <TextField name={`${name}.note`} label={form.note} optional />
    </div>
  )
}
