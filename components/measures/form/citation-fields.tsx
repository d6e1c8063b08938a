'use client'

import { useField } from '@conform-to/react'
import { useCallback } from 'react'
import { pathTo } from '@/lib/addresses'
import type { Option } from '@/lib/measures/form/text'
import type { CitationValues } from '@/lib/measures/form/values'
import { CheckboxField, SelectField } from './choice-fields'
import { FoldedSection } from './form-section'
import { type KnownSource, useSetting } from './form-setting'
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
      const answer = await fetch(`${pathTo('pickSources')}?limit=${FOUND}&q=${encodeURIComponent(text)}`, { signal })
      if (!answer.ok) return []
      const sources: KnownSource[] = await answer.json()
      remember(sources)
      return sources.map(toOption)
    },
    [remember],
  )
}

/** What most citations leave as it is; folded, with what it holds in its heading. */
function QuoteSection({ name }: { name: string }) {
  const { form, options } = useSetting().words
  const [citation] = useField<CitationValues>(name)
  const { stance, quote, note } = (citation.value ?? {}) as Partial<CitationValues>
  const chosen = options.stance.find(({ value }) => value === stance)?.label
  const at = (field: keyof CitationValues) => `${name}.${field}`
  const names = [at('stance'), at('quote'), at('quoteLanguage'), at('note')].join(' ')
  const given = [chosen, quote && `“${quote}”`, note].filter(Boolean).join(' · ')
  return (
    <FoldedSection name={names} heading={form.quoteHeading} help={form.quoteHelp} given={given}>
      <SelectField name={at('stance')} label={form.stance} options={options.stance} blank={false} />
      <div className="grid gap-3 sm:grid-cols-[2fr_1fr]">
        <TextField name={at('quote')} label={form.quote} help={form.quoteHelp} rows={2} optional />
        <TextField name={at('quoteLanguage')} label={form.quoteLanguage} help={form.languageHelp} optional />
      </div>
      <TextField name={at('note')} label={form.note} optional />
    </FoldedSection>
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
      <CheckboxField
        name={`${name}.supports`}
        label={form.supports}
        help={form.supportsHelp}
        options={options.supports}
      />
      <QuoteSection name={name} />
    </div>
  )
}
