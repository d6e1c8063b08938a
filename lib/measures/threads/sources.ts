/** What a thread rests on, as far as a page of it has room. */
import { isOfficial } from '@/lib/sources/types'
import type { CitedSource, ShownMeasure } from '../types'

/** Half a screen; the others stand with their records. */
const MOST_SHOWN = 12

export type ThreadSources = { shown: CitedSource[]; more: number }

/** Official ones first, then those that most of its records cite; what supports nothing is none. */
export function sourcesOf(records: readonly Pick<ShownMeasure, 'citations'>[]): ThreadSources {
  const cited = new Map<number, { source: CitedSource; uses: number }>()
  for (const { source, stance } of records.flatMap(({ citations }) => citations)) {
    if (stance !== 'supports') continue
    const known = cited.get(source.id)
    if (known) known.uses += 1
    else cited.set(source.id, { source, uses: 1 })
  }
  const rank = ({ source }: { source: CitedSource }) => Number(isOfficial(source.kind))
  const all = [...cited.values()].sort((a, b) => rank(b) - rank(a) || b.uses - a.uses || a.source.id - b.source.id)
  return { shown: all.slice(0, MOST_SHOWN).map(({ source }) => source), more: Math.max(0, all.length - MOST_SHOWN) }
}
