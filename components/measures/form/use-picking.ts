'use client'
import { useRef, useState } from 'react'
import { useListbox } from '@/components/listbox/use-listbox'
import type { Option } from '@/lib/measures/form/text'
import { type Search, useSuggestions } from './use-suggestions'

type Picking = { listId: string; initial: string; options?: readonly Option[]; search?: Search }

const sameText = (a: string, b: string) => a.trim().toLowerCase() === b.trim().toLowerCase()

/** A field with suggestions: arrows move among them, Enter picks, Escape closes. Typing alone picks nothing. */
export function usePicking({ listId, initial, options, search }: Picking) {
  const input = useRef<HTMLInputElement>(null)
  const [text, setText] = useState(initial)
  const [opened, setOpened] = useState(false)
  const { found, pending } = useSuggestions(opened ? text : '', options, search)
  const open = opened && found.length > 0
  const keys = open ? found.map(({ value }) => value) : []
  const { active, onKeyDown, restart, field } = useListbox({ id: listId, keys, start: -1, onKey })

  const close = () => {
    setOpened(false)
    restart()
  }
  /** As if it had been typed: the form hears of it. */
  const write = (value: string) => {
    if (!input.current) return
    input.current.value = value
    input.current.dispatchEvent(new Event('input', { bubbles: true }))
  }
  const choose = ({ value }: Option) => {
    write(value)
    close()
  }
  const onInput = (event: React.FormEvent<HTMLInputElement>) => {
    setText(event.currentTarget.value)
    setOpened(true)
    restart()
  }
  function onKey(key: string) {
    const picked = found[active]
    if (key === 'Escape') close()
    else if (key === 'Enter' && open && picked) choose(picked)
    else if (key === 'ArrowDown') setOpened(true)
    else return false
    return true
  }
  /** A name that was typed in full stands for its code. */
  const onBlur = () => {
    const named = options?.find(({ value, label }) => sameText(value, text) || sameText(label, text))
    if (named && named.value !== text) write(named.value)
    close()
  }
  return { input, text, found, pending, open, opened, active, choose, field, handlers: { onInput, onKeyDown, onBlur } }
}
