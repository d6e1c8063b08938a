'use client'
import { useAnswer } from '@/components/listbox/use-answer'
import type { Option } from '@/lib/measures/form/text'
import { foldPlainly } from '@/lib/search/look-alikes'

const SHOWN = 12

export type Search = (text: string, signal: AbortSignal) => Promise<Option[]>

/** Options that hold every word of the text, in their own order. */
function fitting(options: readonly Option[], text: string): Option[] {
  const words = foldPlainly(text).split(/\s+/).filter(Boolean)
  return options
    .filter(({ value, label, help }) =>
      words.every((word) => foldPlainly(`${value} ${label} ${help ?? ''}`).includes(word)),
    )
    .slice(0, SHOWN)
}

/** What fits the text: at once out of `options`, or from `search` when the typing pauses. */
export function useSuggestions(text: string, options?: readonly Option[], search?: Search) {
  const sought = text.trim()
  const { answer, pending } = useAnswer(sought, sought ? search : undefined)
  if (options) return { found: fitting(options, text), pending: false }
  return { found: (sought && answer) || [], pending }
}
