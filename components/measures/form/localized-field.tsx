'use client'
import { type FieldProps, GroupFrame } from './field-frame'
import { useSetting } from './form-setting'
import { TextField } from './text-field'

/** A text in the languages in which it exists. */
export function LocalizedField({ rows, ...frame }: FieldProps & { rows?: number }) {
  const { words } = useSetting()
  return (
    <GroupFrame {...frame}>
      <div className="mt-1 space-y-2 border-l border-rule pl-3">
        {words.options.textLanguage.map(({ value, label }) => (
          <TextField key={value} name={`${frame.name}.${value}`} label={label} lang={value} rows={rows} />
        ))}
      </div>
    </GroupFrame>
  )
}
