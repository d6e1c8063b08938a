/** In which order a reader meets the sources of a record. */
import { isOfficial, SOURCE_KINDS } from '@/lib/sources/types'
import type { Citation, Measure } from './types'

const KINDS: readonly string[] = SOURCE_KINDS

/** The word of a state before that of others, who acts first; what speaks against the record never leads. */
const rankOf = ({ source: { kind }, stance }: Citation) =>
  isOfficial(kind) && stance !== 'contradicts' ? KINDS.indexOf(kind) : KINDS.length

/** The same record with its official sources first: numbers and reference marks follow. Files keep the order of the document. */
export function officialFirst<Cited extends Pick<Measure, 'citations' | 'events'>>(measure: Cited): Cited {
  const order = measure.citations
    .map((citation, from) => ({ citation, from, rank: rankOf(citation) }))
    .sort((a, b) => a.rank - b.rank || a.from - b.from)
  const places = new Map(order.map(({ from }, to) => [from, to]))
  return {
    ...measure,
    citations: order.map(({ citation }) => citation),
    events: measure.events.map((event) => ({
      ...event,
      citations: event.citations.flatMap((from) => places.get(from) ?? []).sort((a, b) => a - b),
    })),
  }
}
