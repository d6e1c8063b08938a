'use client'
import { choiceId } from './use-listbox'

type Props = { id: string; label: string; className: string; children: React.ReactNode }

/** What can be chosen, below its field. */
export const Listbox = ({ id, label, className, children }: Props) => (
  <div id={id} role="listbox" aria-label={label} tabIndex={-1} className={`overflow-y-auto ${className}`}>
    {children}
  </div>
)

/** Of an element with the role of an option. */
export const optionProps = (listId: string, index: number, active: number) => ({
  id: choiceId(listId, index),
  'aria-selected': index === active,
})

export const OPTION_LOOK = 'hover:bg-rule aria-selected:bg-rule'
