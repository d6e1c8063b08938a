'use client'
import { useField } from '@conform-to/react'
import { useEffect, useRef } from 'react'
import { type Sayable, say } from '@/lib/i18n/message'
import { FieldErrors } from './field-frame'
import { useSetting } from './form-setting'

type Props = {
  name: string
  /** "Event {n}" */
  itemLabel: Sayable<`${string}{n}`>
  addLabel: string
  /** What an added item holds from the start. */
  added: unknown
  children: (name: string) => React.ReactNode
}

/** Focus follows a list that changes: to what was added, or from what was removed to the button that adds. */
function useFollowingFocus(length: number) {
  const list = useRef<HTMLDivElement>(null)
  const before = useRef(length)
  useEffect(() => {
    const { current } = list
    if (length > before.current)
      current?.querySelector<HTMLElement>(':scope > :nth-last-child(2) :is(input:not([type=hidden]), select)')?.focus()
    if (length < before.current) current?.querySelector<HTMLElement>(':scope > :last-child button')?.focus()
    before.current = length
  }, [length])
  return list
}

/** A list of which one can add and remove items, with or without JavaScript: the buttons post what is to be done. */
export function RepeatedField({ name, itemLabel, addLabel, added, children }: Props) {
  const { words } = useSetting()
  const [field, form] = useField<unknown[]>(name)
  const items = field.getFieldList()
  const list = useFollowingFocus(items.length)
  return (
    <div ref={list} id={field.id} tabIndex={-1} className="space-y-3">
      {items.map((item, index) => (
        <fieldset key={item.key} className="min-w-0 border-l-2 border-rule pl-3">
          <legend className="sr-only">{say(itemLabel, { n: index + 1 })}</legend>
          <div className="flex items-baseline justify-between gap-4">
            <span aria-hidden="true" className="font-serif text-base">
              {say(itemLabel, { n: index + 1 })}
            </span>
            <button
              {...form.remove.getButtonProps({ name, index })}
              aria-label={`${words.form.remove}: ${say(itemLabel, { n: index + 1 })}`}
              className="text-xs text-link underline"
            >
              {words.form.remove}
            </button>
          </div>
          {children(item.name)}
        </fieldset>
      ))}
      <div>
        <FieldErrors id={field.errorId} errors={field.errors} />
        <button
          {...form.insert.getButtonProps<Record<string, unknown[]>>({ name, defaultValue: added } as never)}
          className="button"
        >
          {addLabel}
        </button>
      </div>
    </div>
  )
}
