'use client'
import type { Option } from '@/lib/measures/form/text'
import { useSetting } from './form-setting'

type Props = { id: string; found: readonly Option[]; active: number; choose: (option: Option) => void }

export const suggestionId = (listId: string, index: number) => `${listId}-${index}`

/** What can be picked, below its field. The field keeps the focus. */
export function SuggestionList({ id, found, active, choose }: Props) {
  const { words } = useSetting()
  return (
    <div
      id={id}
      role="listbox"
      aria-label={words.form.suggestions}
      tabIndex={-1}
      className="absolute inset-x-0 top-full z-20 max-h-80 overflow-y-auto border border-ink bg-panel"
    >
      {found.map((option, index) => (
        <div
          key={option.value}
          id={suggestionId(id, index)}
          role="option"
          aria-selected={index === active}
          tabIndex={-1}
          // Before the field loses the focus to the click.
          onMouseDown={(event) => {
            event.preventDefault()
            choose(option)
          }}
          className={`cursor-pointer px-2 py-1 hover:bg-rule ${index === active ? 'bg-rule' : ''}`}
        >
          <span>{option.label}</span>{' '}
          <span className="text-xs break-all text-muted">{option.help ?? option.value}</span>
        </div>
      ))}
    </div>
  )
}
