/** Where in a text stands what was looked for. */
import { foldWithPlaces } from './fold'
import { placesOfWord, type Sought, wordOf } from './sought'

type Place = { start: number; end: number }

function placesOf(text: string, words: readonly Sought[]): Place[] {
  const { folded, starts, ends } = foldWithPlaces(text)
  const places = words.flatMap((word) =>
    placesOfWord(folded, word).map((at): Place => {
      const last = at + wordOf(word).length - 1
      return { start: starts[at] ?? 0, end: ends[last] ?? text.length }
    }),
  )
  return places.sort((a, b) => a.start - b.start || b.end - a.end)
}

/** Places that touch or overlap are one. */
function merge(places: readonly Place[]): Place[] {
  const merged: Place[] = []
  for (const place of places) {
    const last = merged.at(-1)
    if (last && place.start <= last.end) last.end = Math.max(last.end, place.end)
    else merged.push({ ...place })
  }
  return merged
}

/** The text cut into pieces, of which the second, fourth … are what was looked for. `words` are as a search has them. */
export function splitAtMatches(text: string, words: readonly Sought[]): string[] {
  const pieces: string[] = []
  let from = 0
  for (const { start, end } of words.length > 0 ? merge(placesOf(text, words)) : []) {
    pieces.push(text.slice(from, start), text.slice(start, end))
    from = end
  }
  return [...pieces, text.slice(from)]
}

/** Letters of context on each side of the first match. */
const AROUND = 60

/** The neighbourhood of the first match in pieces as above, or null where there is none. */
export function excerptAtMatch(text: string, words: readonly Sought[]): string[] | null {
  const [first] = merge(placesOf(text, words))
  if (!first) return null
  const start = first.start <= AROUND ? 0 : text.indexOf(' ', first.start - AROUND) + 1
  const from = start > 0 && start <= first.start ? start : Math.max(0, first.start - AROUND)
  const to = Math.min(text.length, first.end + AROUND)
  // Half a character alone is none.
  const cut = text.slice(from, to).replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, '')
  return splitAtMatches(`${from > 0 ? '…' : ''}${cut}${to < text.length ? '…' : ''}`, words)
}
