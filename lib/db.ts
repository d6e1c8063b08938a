/** The Prisma client, once a process. */
import 'server-only'
import { PrismaPg } from '@prisma/adapter-pg'
import { PrismaClient } from '@/prisma/generated/client'
import { openPool } from './database-client'
import { settings } from './settings'
import { watched } from './watched-adapter'

const connect = () =>
  new PrismaClient({
    adapter: watched(
      new PrismaPg(
        openPool({
          connectionString: settings().databaseUrl,
          max: 10,
          // Many readers at once wait for one another, and are not told that nothing works.
          connectionTimeoutMillis: 10_000,
          // A database that falls silent is an error, not a page that never comes.
          keepAlive: true,
          statement_timeout: 30_000,
          query_timeout: 35_000,
        }),
        { disposeExternalPool: true },
      ),
    ),
    // The loader's first run writes the whole data set in one transaction.
    transactionOptions: { maxWait: 10_000, timeout: 120_000 },
  })

// A reload of the development server evaluates this file again: the client outlives it.
const kept = globalThis as { prismaClient?: PrismaClient }

/** Connects on its first use, so that a build can import what imports this. */
export const db = (): PrismaClient => {
  kept.prismaClient ??= connect()
  return kept.prismaClient
}

/** The client inside of a transaction. */
export type Transaction = Parameters<Parameters<PrismaClient['$transaction']>[0]>[0]
