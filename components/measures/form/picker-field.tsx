'use client'
import { useEffect, useState } from 'react'
import { Listbox, OPTION_LOOK, optionProps } from '@/components/listbox/listbox'
import type { Option } from '@/lib/measures/form/text'
import { FieldFrame, type FieldProps, useControl } from './field-frame'
import { useSetting } from './form-setting'
import { usePicking } from './use-picking'
import type { Search } from './use-suggestions'

type Props = FieldProps & {
  /** All there is to choose from, or the way to what fits the text. */
  options?: readonly Option[]
  search?: Search
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
  const meaning = options?.find(({ value }) => value === text)?.label
  const told = pending ? words.form.searching : opened && text && !open ? words.form.nothingFound : meaning
  return (
    <FieldFrame {...frame}>
      <div className="relative">
        <input
          key={field.key}
          ref={picking.input}
          {...props}
          {...(scripted ? picking.field : options && { list: listId })}
          {...picking.handlers}
          defaultValue={field.defaultValue}
          autoComplete="off"
          className="field"
        />
        {open && (
          <Listbox
            id={listId}
            label={words.form.suggestions}
            className="absolute inset-x-0 top-full z-20 max-h-80 border border-ink bg-panel"
          >
            {found.map((option, index) => (
              <div
                key={option.value}
                role="option"
                tabIndex={-1}
                {...optionProps(listId, index, active)}
                // Before the field loses the focus to the click.
                onMouseDown={(event) => {
                  event.preventDefault()
                  picking.choose(option)
                }}
                className={`cursor-pointer px-2 py-1 ${OPTION_LOOK}`}
              >
                <span>{option.label}</span>{' '}
                <span className="text-xs break-all text-muted">{option.help ?? option.value}</span>
              </div>
            ))}
          </Listbox>
        )}
      </div>
      <p role="status" className="text-xs text-muted empty:hidden">
        {told}
      </p>
      {options && <PlainList id={listId} options={options} />}
    </FieldFrame>
  )
}
