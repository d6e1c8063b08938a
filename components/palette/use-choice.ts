'use client'
import { useEffect, useState } from 'react'
import { useListbox } from '@/components/listbox/use-listbox'

type Choice = {
  listId: string
  /** What can be chosen, from top to bottom, each with a name of its own. */
  keys: readonly string[]
  /** A better answer is on its way. */
  pending: boolean
  failed: boolean
  choose: (index: number) => void
}

/** Which item is meant: the first, until the arrows say otherwise. Enter waits for the answer to what was typed. */
export function useChoice({ listId, keys, pending, failed, choose }: Choice) {
  const [entered, setEntered] = useState(false)
  const listbox = useListbox({ id: listId, keys, start: 0, ends: true, onKey })
  const { active, moved, restart } = listbox

  // Who types and presses Enter at once means the first of what fits, and not of what fitted before.
  useEffect(() => {
    if (!entered || pending) return
    setEntered(false)
    if (!failed && keys.length > 0) choose(0)
  }, [entered, pending, failed, keys, choose])

  function onKey(key: string) {
    if (key !== 'Enter') return false
    if (pending && !moved) setEntered(true)
    else if (keys.length > 0) choose(active)
    return true
  }
  return {
    ...listbox,
    restart: () => {
      restart()
      setEntered(false)
    },
  }
}
