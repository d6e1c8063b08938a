'use client'
import { useEffect, useState } from 'react'

// Safari reports the Enter that ends a composition as an ordinary one, but for this code.
const COMPOSING = 229

const STEPS: Record<string, (active: number) => number> = {
  ArrowDown: (active) => active + 1,
  ArrowUp: (active) => Math.max(active, 0) - 1,
  Home: () => 0,
  End: () => -1,
}
/** In a field that is written in, these two are for its text. */
const ENDS = ['Home', 'End']

/** The option that a key leads to, round both ends; undefined where it leads to none. */
export function stepTo(key: string, active: number, count: number, ends = false): number | undefined {
  const target = ends || !ENDS.includes(key) ? STEPS[key]?.(active) : undefined
  return target === undefined || count === 0 ? undefined : (target + count) % count
}

export const choiceId = (listId: string, index: number) => `${listId}-${index}`

type Choices = {
  id: string
  /** What can be chosen, from top to bottom, each with a name of its own. Of a closed list nothing. */
  keys: readonly string[]
  /** Which is meant until an arrow says otherwise: the first, or none (-1). */
  start: 0 | -1
  /** Home and End go to the first and the last. */
  ends?: boolean
  /** Any other key: whether it was meant for the list. */
  onKey: (key: string) => boolean
}

/** Which option is meant. The field keeps the focus, and names the option. */
export function useListbox({ id, keys, start, ends, onKey }: Choices) {
  const [moved, setMoved] = useState<string | null>(null)
  const place = moved === null ? -1 : keys.indexOf(moved)
  const active = place < 0 ? start : place

  const list = keys.join('\n')
  // biome-ignore lint/correctness/useExhaustiveDependencies: another list has other heights
  useEffect(() => {
    document.getElementById(choiceId(id, active))?.scrollIntoView({ block: 'nearest' })
  }, [id, active, list])

  function onKeyDown(event: React.KeyboardEvent) {
    const { key, nativeEvent, keyCode, shiftKey, ctrlKey, metaKey, altKey } = event
    if (nativeEvent.isComposing || keyCode === COMPOSING || shiftKey || ctrlKey || metaKey || altKey) return
    const target = stepTo(key, active, keys.length, ends)
    if (target !== undefined) setMoved(keys[target] ?? null)
    else if (!onKey(key)) return
    event.preventDefault()
  }
  /** Another text: whatever was meant before is not meant any more. */
  const restart = () => setMoved(null)
  const open = keys.length > 0
  const field = {
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-expanded': open,
    'aria-controls': open ? id : undefined,
    'aria-activedescendant': open && active >= 0 ? choiceId(id, active) : undefined,
  } as const
  return { active, moved: moved !== null, onKeyDown, restart, field }
}
