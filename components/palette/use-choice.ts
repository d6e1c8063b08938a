'use client'
import { useEffect, useState } from 'react'

// Safari reports the Enter that ends a composition as an ordinary one, but for this code.
const COMPOSING = 229

const TARGETS: Record<string, (active: number) => number> = {
  ArrowDown: (active) => active + 1,
  ArrowUp: (active) => active - 1,
  Home: () => 0,
  End: () => -1,
}

type Choice = {
  /** What can be chosen, from top to bottom, each with a name of its own. */
  keys: readonly string[]
  /** A better answer is on its way. */
  pending: boolean
  failed: boolean
  choose: (index: number) => void
}

/** Which item is meant: the first, until the arrows say otherwise. Home and End go to the first and the last. */
export function useChoice({ keys, pending, failed, choose }: Choice) {
  const [moved, setMoved] = useState<string | null>(null)
  const [entered, setEntered] = useState(false)
  const active = Math.max(0, keys.indexOf(moved ?? ''))

  // Who types and presses Enter at once means the first of what fits, and not of what fitted before.
  useEffect(() => {
    if (!entered || pending) return
    setEntered(false)
    if (!failed && keys.length > 0) choose(0)
  }, [entered, pending, failed, keys, choose])

  function enter() {
    if (pending && moved === null) setEntered(true)
    else if (keys.length > 0) choose(active)
  }
  function onKeyDown(event: React.KeyboardEvent) {
    const { key, nativeEvent, keyCode, shiftKey, ctrlKey, metaKey, altKey } = event
    if (nativeEvent.isComposing || keyCode === COMPOSING || shiftKey || ctrlKey || metaKey || altKey) return
    const target = TARGETS[key]?.(active)
    if (target !== undefined) setMoved(keys[(target + keys.length) % keys.length] ?? null)
    else if (key === 'Enter') enter()
    else return
    event.preventDefault()
  }
  /** Another text: whatever was meant before is not meant any more. */
  const restart = () => {
    setMoved(null)
    setEntered(false)
  }
  return { active, onKeyDown, restart }
}
