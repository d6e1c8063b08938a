'use client'
import { useEffect, useRef, useState } from 'react'
import type { Option } from '@/lib/measures/form/text'
import { suggestionId } from './suggestion-list'
import { useSuggestions } from './use-suggestions'

type Search = (text: string, signal: AbortSignal) => Promise<Option[]>
type Picking = { listId: string; initial: string; options?: readonly Option[]; search?: Search }

const sameText = (a: string, b: string) => a.trim().toLowerCase() === b.trim().toLowerCase()

/** A field with suggestions: arrows move among them, Enter picks, Escape closes. Typing alone picks nothing. */
export function usePicking({ listId, initial, options, search }: Picking) {
  const input = useRef<HTMLInputElement>(null)
  const [text, setText] = useState(initial)
  const [opened, setOpened] = useState(false)
  const [active, setActive] = useState(-1)
  const { found, pending } = useSuggestions(opened ? text : '', options, search)
  const open = opened && found.length > 0

  useEffect(() => {
    if (open) document.getElementById(suggestionId(listId, active))?.scrollIntoView({ block: 'nearest' })
  }, [open, listId, active])

  const close = () => {
    setOpened(false)
    setActive(-1)
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
    setActive(-1)
  }
  const onKeyDown = (event: React.KeyboardEvent) => {
    const picked = open ? found[active] : undefined
    if (event.key === 'Escape') close()
    else if (event.key === 'Enter' && picked) choose(picked)
    else if (event.key === 'ArrowDown' && open) setActive((active + 1) % found.length)
    else if (event.key === 'ArrowDown') setOpened(true)
    else if (event.key === 'ArrowUp' && open) setActive((Math.max(active, 0) - 1 + found.length) % found.length)
    else return
    event.preventDefault()
  }
  /** A name that was typed in full stands for its code. */
  const onBlur = () => {
    const named = options?.find(({ value, label }) => sameText(value, text) || sameText(label, text))
    if (named && named.value !== text) write(named.value)
    close()
  }
  return { input, text, found, pending, open, opened, active, choose, handlers: { onInput, onKeyDown, onBlur } }
}
