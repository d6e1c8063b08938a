'use client'
import { Autocomplete } from '@base-ui/react/autocomplete'
import { useEffect, useRef, useState } from 'react'
import type { Option } from '@/lib/measures/form-text'
import { FieldFrame, type FieldProps, useControl } from './field-frame'
import { useSetting } from './form-setting'
import { useSuggestions } from './use-suggestions'

type Props = FieldProps & {
  /** All there is to choose from, or the way to what fits the text. */
  options?: readonly Option[]
  search?: (text: string, signal: AbortSignal) => Promise<Option[]>
}

/** A text that can be picked by typing a part of what it stands for. Without JavaScript it is typed as it is. */
export function PickerField({ options, search, ...frame }: Props) {
  const { words } = useSetting()
  const { field, props } = useControl(frame.name, frame.help)
  const input = useRef<HTMLInputElement>(null)
  const [text, setText] = useState(field.defaultValue ?? '')
  // The browser's own list is for those without scripts: two of them on one field would be one too many.
  const [scripted, setScripted] = useState(false)
  useEffect(() => setScripted(true), [])
  const [active, setActive] = useState(false)
  const { found, pending } = useSuggestions(active ? text : '', options, search)
  const change = (next: string) => {
    setText(next)
    // A choice is no typing: the form would not hear of it.
    requestAnimationFrame(() => input.current?.dispatchEvent(new Event('input', { bubbles: true })))
  }
  const settle = () => {
    setActive(false)
    const named = options?.find(({ value, label }) =>
      [value, label].some((name) => name.toLowerCase() === text.trim().toLowerCase()),
    )
    if (named && named.value !== text) change(named.value)
  }
  const meaning = options?.find(({ value }) => value === text)?.label
  return (
    <FieldFrame {...frame}>
      <Autocomplete.Root
        items={found}
        value={text}
        onValueChange={change}
        itemToStringValue={({ value }: Option) => value}
        filter={null}
      >
        <Autocomplete.Input
          ref={input}
          {...props}
          list={options && !scripted ? `${props.id}-list` : undefined}
          onFocus={() => setActive(true)}
          onBlur={settle}
          className="field"
        />
        <Autocomplete.Portal>
          <Autocomplete.Positioner sideOffset={2} className="z-20">
            <Autocomplete.Popup
              aria-busy={pending || undefined}
              className="w-[var(--anchor-width)] max-w-[var(--available-width)] border border-ink bg-panel text-ink"
            >
              <Autocomplete.Status className="px-2 text-xs text-muted">
                {pending ? words.form.searching : found.length === 0 && text ? words.form.nothingFound : null}
              </Autocomplete.Status>
              <Autocomplete.List
                aria-label={words.form.suggestions}
                className="max-h-[min(20rem,var(--available-height))] overflow-y-auto"
              >
                {(option: Option) => (
                  <Autocomplete.Item
                    key={option.value}
                    value={option}
                    className="cursor-pointer px-2 py-1 data-highlighted:bg-rule"
                  >
                    {option.label} <span className="text-xs break-all text-muted">{option.help ?? option.value}</span>
                  </Autocomplete.Item>
                )}
              </Autocomplete.List>
            </Autocomplete.Popup>
          </Autocomplete.Positioner>
        </Autocomplete.Portal>
      </Autocomplete.Root>
      {meaning && <p className="text-xs text-muted">{meaning}</p>}
      {options && (
        <noscript>
          <datalist id={`${props.id}-list`}>
            {options.map(({ value, label }) => (
              <option key={value} value={value} label={label} />
            ))}
          </datalist>
        </noscript>
      )}
    </FieldFrame>
  )
}
