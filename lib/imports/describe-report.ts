/** What loading did, or would do, as lines for a terminal. */
import type { RecordFate } from './release'

export type Count = { created: number; updated: number; unchanged: number }
export type ReleaseReport = {
  release: string
  /** The one that was here before; none in an empty database, or in one with a file of its own. */
  before: string | null
  /** A release never takes the place of a newer one: nothing was done then. */
  isOlder: boolean
  /** Slugs. */
  records: Record<RecordFate, string[]>
  sources: Count
  authorities: Count
  indicators: Count
  /** How far authorities were read. */
  coverage: Count
}

const counted = (what: string, { created, updated, unchanged }: Count) =>
  `${what}: ${created} new, ${updated} updated, ${unchanged} unchanged`

/** `one` and `more` say what happened to them. */
const named = (slugs: readonly string[], one: string, more: string): string[] =>
  slugs.length > 0 ? [`  ${slugs.length} ${slugs.length > 1 ? more : one}: ${slugs.join(', ')}`] : []

const describeRecords = ({ created, updated, kept, archived, unchanged }: ReleaseReport['records']) => [
  `Records: ${created.length} new, ${updated.length} updated, ${unchanged.length} unchanged`,
  ...named(
    kept,
    'that an editor changed keeps its text, the difference is kept beside it',
    'that editors changed keep their text, the difference is kept beside it',
  ),
  ...named(
    archived,
    'archived stays as it is, the difference is kept beside it',
    'archived stay as they are, the difference is kept beside them',
  ),
]

export function describeReport({ release, before, isOlder, ...done }: ReleaseReport): string[] {
  if (isOlder) return [`Data release ${before} is here already: ${release} is older, and nothing is done`]
  return [
    `Data release ${release}${before && before !== release ? ` after ${before}` : ''}`,
    ...describeRecords(done.records),
    counted('Sources', done.sources),
    counted('Authorities', done.authorities),
    counted('Series of figures', done.indicators),
    counted('Looks at authorities', done.coverage),
  ]
}
