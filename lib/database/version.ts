/** How new the data is, and answers that stay right as long as it is no newer. */
import 'server-only'
import { createHash } from 'node:crypto'
import { type Sql, sqltag as sql } from '@prisma/client/runtime/client'
import { LRUCache } from 'lru-cache'
import { isOnReplica, leaveReplica } from '../guard/fate'
import { inOneBreath } from './in-one-breath'
import { movesSoFar } from './pools'
import { queryPrimary, queryRows } from './query-rows'
import { askReplicaVersion } from './replica'

const MOST_ANSWERS = 1000
/** Of all answers together. */
const MOST_BYTES = 16 * 1024 * 1024
/** Rows of one answer are alike: so many of them say how large the others are. */
const WEIGHED = 20
/** An object holds its texts apart, and each with a head of its own. */
const HELD_TO_WRITTEN = 3

/** Bytes, near enough. */
function weigh(rows: unknown[]): number {
  const step = Math.max(1, Math.floor(rows.length / WEIGHED))
  const some = rows.filter((_, at) => at % step === 0)
  return 1 + HELD_TO_WRITTEN * Math.ceil((JSON.stringify(some).length * rows.length) / Math.max(1, some.length))
}

/**
 * Rows that are there are kept without the promise of them, which holds on to whoever made it: in Node a promise keeps its
 * request, with its socket and its page.
 */
type Kept = { answers: LRUCache<string, unknown[]>; coming: Map<string, Promise<unknown[]>> }

// A reload of the development server evaluates this file again.
const kept = globalThis as { versionedAnswers?: Kept }
const versioned = () => {
  kept.versionedAnswers ??= {
    answers: new LRUCache({ max: MOST_ANSWERS, maxSize: MOST_BYTES, sizeCalculation: weigh }),
    coming: new Map(),
  }
  return kept.versionedAnswers
}

const askPrimary = inOneBreath(async (): Promise<number> => {
  const [row] = await queryPrimary<{ version: number }>(sql`select version from data_versions`)
  return row?.version ?? 0
})

/**
 * Rises with every change of what readers see, whichever process makes it. It is that of where this request reads; what
 * is read after it is as new or newer, for a request never goes from the primary back to a standby.
 */
export async function getDataVersion(): Promise<number> {
  const version = isOnReplica() ? await askReplicaVersion() : null
  if (version !== null) return version
  leaveReplica()
  return await askPrimary()
}

/**
 * The rows of a query, asked once for each version of the data. The version is read first: rows that are newer than it
 * are asked again under the next one, and older ones never stand under it.
 */
export async function queryVersioned<Row extends object>(query: Sql): Promise<Row[]> {
  // A primary that was lost may have given a number to what its successor never heard of.
  const version = [movesSoFar(), await getDataVersion()].join(' ')
  const text = JSON.stringify([query.sql, query.values])
  const key = `${version} ${createHash('sha256').update(text).digest('base64url')}`
  const { answers, coming } = versioned()
  const known = answers.get(key) ?? coming.get(key)
  if (known) return (await known) as Row[]
  const asking = queryRows<Row>(query)
  coming.set(key, asking)
  // How large it is shows when it is there; a failure is not kept.
  try {
    const rows = await asking
    answers.set(key, rows)
    return rows
  } finally {
    coming.delete(key)
  }
}
