'use client'

import { useField } from '@conform-to/react'
import { SelectField } from './choice-fields'
import { useSetting } from './form-setting'
import { LocalizedField } from './localized-field'
import { TextField } from './text-field'

export function ScopeFields({ name }: { name: string }) {
  const { form, options } = useSetting().words
  return (
    <div className="grid gap-3 sm:grid-cols-2">
      <SelectField name={`${name}.scheme`} label={form.scheme} options={options.scopeScheme} blank={false} />
      <TextField name={`${name}.code`} label={form.code} help={form.codeHelp} />
      <TextField name={`${name}.label`} label={form.label} />
      <SelectField name={`${name}.basis`} label={form.basis} options={options.scopeBasis} blank={false} />
    </div>
  )
}

export function EntityFields({ name }: { name: string }) {
  const { form, options } = useSetting().words
  const [entity] = useField<string>(`${name}.entity`)
  return (
    <div className="space-y-3">
      <input type="hidden" name={entity.name} defaultValue={entity.defaultValue} key={entity.key} />
      <LocalizedField name={`${name}.name`} label={form.entityName} />
      <div className="grid gap-3 sm:grid-cols-2">
        <SelectField name={`${name}.kind`} label={form.entityKind} options={options.entityKind} blank={false} />
        <TextField name={`${name}.country`} label={form.country} help={form.countryHelp} optional />
        <TextField name={`${name}.part`} label={form.part} optional />
        <TextField name={`${name}.address`} label={form.entityAddress} optional />
      </div>
    </div>
  )
}
