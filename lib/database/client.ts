/** The Prisma clients, once a process. */
import 'server-only'
import { PrismaPg } from '@prisma/adapter-pg'
import { PrismaClient } from '@/prisma/generated/client'
import { isOnReplica } from '../guard/fate'
import { primaryPool, standbyPool } from './page-pools'
import { routedAdapter } from './replica'
import { watched } from './watched-adapter'

// A reload of the development server evaluates this file again: the clients outlive it.
const kept = globalThis as {
  prismaClient?: PrismaClient
  prismaReader?: PrismaClient
}

const connect = () =>
  new PrismaClient({
    adapter: watched(new PrismaPg(primaryPool(), { disposeExternalPool: true })),
    // The loader's first run writes the whole data set in one transaction.
    transactionOptions: { maxWait: 10_000, timeout: 120_000 },
  })

function connectReader() {
  const standby = new PrismaPg(standbyPool(), { disposeExternalPool: true })
  return new PrismaClient({ adapter: watched(routedAdapter(new PrismaPg(primaryPool()), standby)) })
}

/** Connects on its first use, so that a build can import what imports this. */
export const db = (): PrismaClient => {
  kept.prismaClient ??= connect()
  return kept.prismaClient
}

/** For what readers are shown: it may be read from a standby. Sessions, and all that a save rests on, are not. */
export function reader(): PrismaClient {
  if (!isOnReplica()) return db()
  kept.prismaReader ??= connectReader()
  return kept.prismaReader
}

/** The client inside of a transaction. */
export type Transaction = Parameters<Parameters<PrismaClient['$transaction']>[0]>[0]
