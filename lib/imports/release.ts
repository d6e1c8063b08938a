/** What becomes of the records that a data release brings. */
import { isDeepStrictEqual } from 'node:util'
import { diffMeasures, type FieldChange } from '@/lib/measures/history/revision'
import { type MeasureInput, measureFields } from '@/lib/measures/schema'

/** A record of the release that is here already. */
export type KnownRecord = {
  current: MeasureInput
  archived: boolean
  /** Whether anybody but the loader of releases has saved it. */
  edited: boolean
  /** What releases said of it last, as far as somebody saw it; nothing when none did. */
  said: MeasureInput | null
}

/** `kept` and `archived`: its text stays, and what the release says is kept beside it. */
export const FATES = ['created', 'updated', 'kept', 'archived', 'unchanged'] as const
export type RecordFate = (typeof FATES)[number]

type Named = { name: object; entity: string | null }

/** The same, where it says nothing of who somebody is and the release does: that is no news of what the text names. */
function asNamedIn(next: MeasureInput, known: MeasureInput): MeasureInput
function asNamedIn(next: MeasureInput, known: MeasureInput | null): MeasureInput | null
function asNamedIn(next: MeasureInput, known: MeasureInput | null): MeasureInput | null {
  if (!Array.isArray(known?.entities) || !known.entities.some(({ entity }: Named) => entity === null)) return known
  const entityOf = (one: Named) => next.entities.find(({ name }) => isDeepStrictEqual(name, one.name))?.entity ?? null
  return { ...known, entities: known.entities.map((one) => ({ ...one, entity: one.entity ?? entityOf(one) })) }
}

/** `changes` are those between the record and the release that somebody may want to take. */
export function decideRecord(
  known: KnownRecord | null,
  next: MeasureInput,
): { fate: RecordFate; changes: FieldChange[] } {
  if (!known) return { fate: 'created', changes: [] }
  const differing = diffMeasures(asNamedIn(next, known.current), next)
  if (!known.edited && !known.archived)
    return { fate: differing.length > 0 ? 'updated' : 'unchanged', changes: differing }
  // What the release says as before is no news: the editor's text differs there on purpose.
  const news = diffMeasures(asNamedIn(next, known.said), next).filter((change) =>
    differing.some(({ field }) => field === change.field),
  )
  if (news.length === 0) return { fate: 'unchanged', changes: [] }
  return { fate: known.archived ? 'archived' : 'kept', changes: news }
}

/** A record as an earlier version of the tracker kept it, with the keys that came since. */
export function readSnapshot(snapshot: Record<string, unknown>): MeasureInput {
  const fields = Object.entries(measureFields).map(([key, schema]) => {
    const parsed = schema.safeParse(snapshot[key])
    return [key, parsed.success ? parsed.data : snapshot[key]]
  })
  return Object.fromEntries(fields)
}
