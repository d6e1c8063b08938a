/** The disk full on which a tracker with its own PostgreSQL has everything. */
import path from 'node:path'
import { afterAll, beforeAll, describe, it } from 'vitest'
import { databaseUrlOf } from '@/testing/start-process'
import { live } from './bad-day'
import { LONGEST_MS, OUTAGE_SECONDS } from './length'
import { canMount, mountSmallDisk, type SmallDisk } from './small-disk'
import { superviseTracker, type Tracker } from './supervisor'

describe.skipIf(!canMount)('a disk', () => {
  let disk: SmallDisk
  let tracker: Tracker
  beforeAll(async () => {
    disk = mountSmallDisk()
    tracker = await superviseTracker(path.join(disk.folder, 'tracker', 'data'))
  }, LONGEST_MS)
  afterAll(async () => {
    await tracker?.stop()
    disk.remove()
  }, LONGEST_MS)

  it('that is full', { timeout: LONGEST_MS }, () =>
    live(
      { name: `disk full for ${OUTAGE_SECONDS} s`, url: tracker.url, databaseUrl: () => databaseUrlOf(tracker.data) },
      () => disk.fillFor(OUTAGE_SECONDS * 1000),
    ),
  )
})
