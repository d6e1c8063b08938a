import { useEffect, useState } from 'react'
import { pathTo } from '@/lib/addresses'
import type { Card } from '@/lib/measures/chart/data/card'

/** Two that ask at once share an answer; what is kept for longer the browser keeps, and asks whether it still holds. */
const coming = new Map<string, Promise<Card | null>>()
/** A pointer that only passes asks for nothing. */
const PAUSE = 60

function load(slug: string): Promise<Card | null> {
  const asked = coming.get(slug)
  if (asked) return asked
  const asking = fetch(pathTo('card', slug))
    .then(
      (response) => (response.ok ? (response.json() as Promise<Card>) : null),
      () => null,
    )
    .finally(() => coming.delete(slug))
  coming.set(slug, asking)
  return asking
}

/** The card of a record; null while it is on its way, or cannot come. */
export function useCard(slug: string | null): Card | null {
  const [card, setCard] = useState<Card | null>(null)
  useEffect(() => {
    if (!slug) return
    let wanted = true
    const pause = setTimeout(() => {
      load(slug).then(
        (found) => wanted && setCard(found),
        () => {},
      )
    }, PAUSE)
    return () => {
      wanted = false
      clearTimeout(pause)
    }
  }, [slug])
  return card && card.slug === slug ? card : null
}
