/** Prisma's way to a standby, for the reads of a request that may be asked there: what it fails at, the primary is asked. */
import 'server-only'
import type { SqlDriverAdapterFactory, SqlQuery } from '@prisma/driver-adapter-utils'
import { isOnReplica } from '../guard/fate'
import { failReplica } from './replica'

/** It had its time; the primary would take as long. */
const TIMED_OUT = '57014'

/** Recovery that stood in its way cancels a query under the same code. */
function hasTimedOut(error: unknown): boolean {
  const { cause, message } = error as {
    cause?: { originalCode?: unknown; originalMessage?: unknown }
    message?: unknown
  }
  return cause?.originalCode === TIMED_OUT && !/recovery/i.test(`${cause.originalMessage} ${message}`)
}

/** Whoever made `primary` closes it. */
export const routed = (
  primary: SqlDriverAdapterFactory,
  standby: SqlDriverAdapterFactory,
): SqlDriverAdapterFactory => ({
  provider: primary.provider,
  adapterName: primary.adapterName,
  connect: async () => {
    const [adapter, other] = await Promise.all([primary.connect(), standby.connect()])
    const askPrimary = adapter.queryRaw.bind(adapter)
    adapter.queryRaw = async (query: SqlQuery) => {
      if (!isOnReplica()) return await askPrimary(query)
      try {
        return await other.queryRaw(query)
      } catch (error) {
        if (hasTimedOut(error)) throw error
        // Away, in the way of its recovery, or without a table that a newer version brought: never the reader's trouble.
        failReplica(error)
        return await askPrimary(query)
      }
    }
    const close = adapter.dispose.bind(adapter)
    adapter.dispose = async () => {
      await other.dispose()
      await close()
    }
    return adapter
  },
})
