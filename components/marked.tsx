import type { Speech } from '@/lib/i18n/format'
import { splitAtMatches } from '@/lib/search/highlight'

/** A text with what its reader searched for marked. */
export function Marked({ text, speech }: { text: string; speech: Speech }) {
  const [first, ...pieces] = splitAtMatches(text, speech.sought ?? [])
  if (pieces.length === 0) return <span>{first}</span>
  return [first, ...pieces].map((piece, at) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text have no names, and never change places
    at % 2 === 1 ? <mark key={at}>{piece}</mark> : <span key={at}>{piece}</span>,
  )
}
