/** Every read of data releases. */
import 'server-only'
import { db } from '@/lib/database/client'
import type { FieldChange } from '@/lib/measures/history/revision'

/** What a release says of a record, and nobody answered yet. `changes` are against what releases said before. */
export type OpenDifference = { id: number; release: string; changes: FieldChange[] }

export async function getOpenDifference(measureId: number): Promise<OpenDifference | null> {
  const row = await db().releaseDifference.findFirst({
    where: { measureId, answeredAt: null },
    orderBy: { release: 'desc' },
    select: { id: true, release: true, changes: true },
  })
  return row && { ...row, changes: row.changes as unknown as FieldChange[] }
}
