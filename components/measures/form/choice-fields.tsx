'use client'
import { useField } from '@conform-to/react'
import type { Option } from '@/lib/measures/form/text'
import { FieldErrors, FieldFrame, type FieldProps, GroupFrame, useControl } from './field-frame'
import { useSetting } from './form-setting'

type Props = FieldProps & { options: readonly Option[] }

const sentence = ({ label, help }: Option) => (help ? `${label}: ${help}` : label)

/** One of many. Each option tells what it means. */
export function SelectField({ options, blank = true, ...frame }: Props & { blank?: boolean }) {
  const { words } = useSetting()
  const { field, props } = useControl(frame.name, frame.help)
  return (
    <FieldFrame {...frame}>
      <select key={field.key} {...props} defaultValue={field.defaultValue} className="field">
        {blank && <option value="">{words.form.choose}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {sentence(option)}
          </option>
        ))}
      </select>
    </FieldFrame>
  )
}

type TickProps = { type: 'radio' | 'checkbox'; id: string; name: string; option: Option; checked: boolean }

function Tick({ type, id, name, option, checked }: TickProps) {
  return (
    <label className="flex items-baseline gap-2">
      <input type={type} id={id} name={name} value={option.value} defaultChecked={checked} />
      <span className="min-w-0">
        <span>{option.label}</span>
        {option.help && <span className="block text-xs text-muted">{option.help}</span>}
      </span>
    </label>
  )
}

/** One of few, all of them with their meaning in view. */
export function RadioField({ options, ...frame }: Props) {
  const [field] = useField<string>(frame.name)
  return (
    <GroupFrame {...frame}>
      <div key={field.key} className="mt-1 grid gap-x-6 gap-y-1 sm:grid-cols-2">
        {options.map((option) => (
          <Tick
            key={option.value}
            type="radio"
            id={`${field.id}-${option.value}`}
            name={frame.name}
            option={option}
            checked={field.defaultValue === option.value}
          />
        ))}
      </div>
    </GroupFrame>
  )
}

/** What is ticked: one value or a list, with gaps where a line of the same name was blank. */
export const readTicked = (value: unknown): string[] => [value].flat().filter((item) => typeof item === 'string')

/** Some of few. `children` stand below the boxes. */
export function CheckboxField({ options, children, ...frame }: Props & { children?: React.ReactNode }) {
  const [field] = useField<string[]>(frame.name)
  const chosen = readTicked(field.initialValue)
  return (
    <GroupFrame {...frame}>
      <div key={field.key} className="mt-1 flex flex-wrap gap-x-5 gap-y-1">
        {options.map((option) => (
          <Tick
            key={option.value}
            type="checkbox"
            id={`${field.id}-${option.value}`}
            name={frame.name}
            option={option}
            checked={chosen.includes(option.value)}
          />
        ))}
      </div>
      {children}
    </GroupFrame>
  )
}

/** Yes or nothing, in one line. */
export function TickField(frame: FieldProps) {
  const { field, props } = useControl(frame.name)
  return (
    <div>
      <Tick
        key={field.key}
        type="checkbox"
        id={props.id}
        name={frame.name}
        option={{ value: 'on', label: frame.label, help: frame.help }}
        checked={field.initialValue === 'on'}
      />
      <FieldErrors id={field.errorId} errors={field.errors} />
    </div>
  )
}
