/** Which version of the data there was when. */
import 'server-only'
import { queryPrimary } from '@/lib/database/query-rows'
import type { VersionHeld } from '../verify-file'
import { selectMoment } from './select-reference'

/** A standby may not have heard of it yet: the primary is asked. */
export async function getVersionHeld(version: number): Promise<VersionHeld> {
  const [row] = await queryPrimary<{ current: number; from: string | null; to: string | null }>(selectMoment(version))
  return row && version <= row.current ? { version, from: row.from, to: row.to } : null
}
