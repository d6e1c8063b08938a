/** What can be told of a saved check without asking it again: whether its data was there, and what has changed since. */
import type { CheckFile } from './check-file'
import type { CheckedRecord, CheckReference } from './types'

/** What the register says of a version of its data: `to` is null while it holds. Null: there has been none of that number. */
export type VersionHeld = { version: number; from: string | null; to: string | null } | null

/**
 * `held`: from then to then. `undated`: it was there, before the register began to write down when. `other`: one of that number
 * began at another moment, so that the file is of another register, or not of any.
 */
export type VersionVerdict = 'held' | 'early' | 'undated' | 'other' | 'never'

export function judgeVersion({ data, made }: Pick<CheckFile, 'data' | 'made'>, held: VersionHeld): VersionVerdict {
  if (held === null) return 'never'
  if (held.from === null) return data.since === null ? 'undated' : 'other'
  if (data.since !== held.from) return 'other'
  return made < held.from ? 'early' : 'held'
}

/** A record of the check that has another version by now, or is in no list any more (`record` is null). */
export type ChangedRecord = { slug: string; version: number; record: CheckedRecord | null }

export function changedSince(file: CheckFile, reference: CheckReference): ChangedRecord[] {
  const records = new Map(reference.records.map((record) => [record.slug, record]))
  const named = new Map(file.results.flatMap(({ touches }) => touches).map((touch) => [touch.record, touch.version]))
  return [...named].flatMap(([slug, version]) => {
    const record = records.get(slug) ?? null
    return record?.version === version ? [] : [{ slug, version, record }]
  })
}
