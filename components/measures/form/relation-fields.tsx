'use client'
import { pathTo } from '@/lib/addresses'
import type { PickedRecord } from '@/lib/measures/form/picked-record'
import type { Option } from '@/lib/measures/form/text'
import { SelectField } from './choice-fields'
import { useSetting } from './form-setting'
import { PickerField } from './picker-field'
import { TextField } from './text-field'

const FOUND = 12

async function searchMeasures(text: string, signal: AbortSignal): Promise<Option[]> {
  const answer = await fetch(`${pathTo('pickRecords')}?limit=${FOUND}&q=${encodeURIComponent(text)}`, { signal })
  if (!answer.ok) return []
  const records: PickedRecord[] = await answer.json()
  return records.map(({ slug, title }) => ({ value: slug, label: title, help: slug }))
}

export function RelationFields({ name }: { name: string }) {
  const { form, options } = useSetting().words
  return (
    <div className="space-y-3">
      <SelectField name={`${name}.type`} label={form.relationType} options={options.relation} />
      <PickerField
        name={`${name}.to`}
        label={form.relatedRecord}
        help={form.relatedRecordHelp}
        search={searchMeasures}
      />
      <div className="grid gap-3 sm:grid-cols-2">
        <SelectField name={`${name}.certainty`} label={form.certainty} options={options.certainty} blank={false} />
        <TextField name={`${name}.note`} label={form.note} optional />
      </div>
    </div>
  )
}
