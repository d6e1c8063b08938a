'use client'
import { useEffect, useState } from 'react'
import type { Option } from '@/lib/measures/form/text'
import { FieldFrame, type FieldProps, useControl } from './field-frame'
import { useSetting } from './form-setting'
import { SuggestionList, suggestionId } from './suggestion-list'
import { usePicking } from './use-picking'

type Props = FieldProps & {
  /** All there is to choose from, or the way to what fits the text. */
  options?: readonly Option[]
  search?: (text: string, signal: AbortSignal) => Promise<Option[]>
}

/** The browser's own list, for those without scripts. */
const PlainList = ({ id, options }: { id: string; options: readonly Option[] }) => (
  <noscript>
    <datalist id={id}>
      {options.map(({ value, label }) => (
        <option key={value} value={value} label={label} />
      ))}
    </datalist>
  </noscript>
)

/** A text that can be picked by typing a part of what it stands for. Without JavaScript it is typed as it is. */
export function PickerField({ options, search, ...frame }: Props) {
  const { words } = useSetting()
  const { field, props } = useControl(frame.name, frame.help)
  const listId = `${props.id}-list`
  const picking = usePicking({ listId, initial: field.defaultValue ?? '', options, search })
  const { open, opened, active, found, pending, text } = picking
  // Two lists on one field would be one too many.
  const [scripted, setScripted] = useState(false)
  useEffect(() => setScripted(true), [])
  const combobox = {
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-expanded': open,
    'aria-controls': open ? listId : undefined,
    'aria-activedescendant': open && active >= 0 ? suggestionId(listId, active) : undefined,
  } as const
  const meaning = options?.find(({ value }) => value === text)?.label
  const told = pending ? words.form.searching : opened && text && !open ? words.form.nothingFound : meaning
  return (
    <FieldFrame {...frame}>
      <div className="relative">
        <input
          key={field.key}
          ref={picking.input}
          {...props}
          {...(scripted ? combobox : options && { list: listId })}
          {...picking.handlers}
          defaultValue={field.defaultValue}
          autoComplete="off"
          className="field"
        />
        {open && <SuggestionList id={listId} found={found} active={active} choose={picking.choose} />}
      </div>
      <p role="status" className="text-xs text-muted empty:hidden">
        {told}
      </p>
      {options && <PlainList id={listId} options={options} />}
    </FieldFrame>
  )
}
