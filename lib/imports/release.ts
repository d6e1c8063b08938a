/** What becomes of the records that a data release brings. */
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

/** `changes` are those between the record and the release that somebody may want to take. */
export function decideRecord(
  known: KnownRecord | null,
  next: MeasureInput,
): { fate: RecordFate; changes: FieldChange[] } {
  if (!known) return { fate: 'created', changes: [] }
  const differing = diffMeasures(known.current, next)
  if (!known.edited && !known.archived)
    return { fate: differing.length > 0 ? 'updated' : 'unchanged', changes: differing }
  // What the release says as before is no news: the editor's text differs there on purpose.
  const news = diffMeasures(known.said, next).filter((change) => differing.some(({ field }) => field === change.field))
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
