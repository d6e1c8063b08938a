/** What loading did, or would do, as lines for a terminal. */
import type { Fate } from './release'

export type Count = { created: number; updated: number; unchanged: number }
export type ReleaseReport = {
  release: string
  /** The one that was here before; none in an empty database, or in one with a file of its own. */
  before: string | null
  /** A release never takes the place of a newer one: nothing was done then. */
  isOlder: boolean
  /** Slugs. */
  records: Record<Fate, string[]>
  sources: Count
  authorities: Count
  indicators: Count
}

const named = (slugs: readonly string[]) => (slugs.length > 0 ? `: ${slugs.join(', ')}` : '')
const counted = (what: string, { created, updated, unchanged }: Count) =>
  `${what}: ${created} new, ${updated} updated, ${unchanged} unchanged`

const describeRecords = ({ created, updated, kept, archived, unchanged }: ReleaseReport['records']) => [
  `Records: ${created.length} new, ${updated.length} updated, ${unchanged.length} unchanged`,
  `  ${kept.length} that editors changed keep their text, the difference is kept beside it${named(kept)}`,
  `  ${archived.length} archived ones stay as they are, the difference is kept beside them${named(archived)}`,
]

export function describeReport({ release, before, isOlder, ...done }: ReleaseReport): string[] {
  if (isOlder) return [`Data release ${before} is here already: ${release} is older, and nothing is done`]
  return [
    `Data release ${release}${before && before !== release ? ` after ${before}` : ''}`,
    ...describeRecords(done.records),
    counted('Sources', done.sources),
    counted('Authorities', done.authorities),
    counted('Series of figures', done.indicators),
  ]
}
