'use client'
import { SelectField } from './choice-fields'
import { useSetting } from './form-setting'
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
