'use client'
import { useEffect, useState } from 'react'
import type { Option } from '@/lib/measures/form/text'

const SHOWN = 12
const PAUSE_MS = 150

const fold = (text: string) => text.normalize('NFKC').toLowerCase()

/** Options that hold every word of the text, in their own order. */
export function fitting(options: readonly Option[], text: string): Option[] {
  const words = fold(text).split(/\s+/).filter(Boolean)
  return options
    .filter(({ value, label, help }) => words.every((word) => fold(`${value} ${label} ${help ?? ''}`).includes(word)))
    .slice(0, SHOWN)
}

/** What fits the text: at once out of `options`, or from `search` when the typing pauses. A failed search finds nothing. */
export function useSuggestions(
  text: string,
  options?: readonly Option[],
  search?: (text: string, signal: AbortSignal) => Promise<Option[]>,
): { found: Option[]; pending: boolean } {
  const [answer, setAnswer] = useState<{ text: string; found: Option[] }>({ text: '', found: [] })
  useEffect(() => {
    if (!search || !text.trim()) return
    const controller = new AbortController()
    const timer = setTimeout(async () => {
      const found = await search(text.trim(), controller.signal).catch(() => [])
      if (!controller.signal.aborted) setAnswer({ text, found })
    }, PAUSE_MS)
    return () => {
      clearTimeout(timer)
      controller.abort()
    }
  }, [text, search])
  if (options) return { found: fitting(options, text), pending: false }
  return { found: text.trim() ? answer.found : [], pending: Boolean(text.trim()) && answer.text !== text }
}
