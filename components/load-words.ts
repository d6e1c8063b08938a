import { pathTo } from '@/lib/addresses'
import type { LateWords } from '@/lib/late-words'

const known = new Map<string, Promise<LateWords>>()

async function readWords(): Promise<LateWords> {
  const response = await fetch(pathTo('words'))
  if (!response.ok) throw new Error(`the words answered ${response.status}`)
  return (await response.json()) as LateWords
}

/** Of the page's language, once for all that opens later. */
export function loadWords(): Promise<LateWords> {
  const { lang } = document.documentElement
  const words = known.get(lang) ?? readWords()
  known.set(lang, words)
  // Whoever asks next tries again.
  words.catch(() => known.delete(lang))
  return words
}
