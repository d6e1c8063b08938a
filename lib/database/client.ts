/** The Prisma clients, once a process. */
import 'server-only'
import { PrismaPg } from '@prisma/adapter-pg'
import type pg from 'pg'
import { PrismaClient } from '@/prisma/generated/client'
import { isOnReplica } from '../guard/fate'
import { settings } from '../settings'
import { budgetOf } from './budget'
import { openPool } from './pools'
import { routedAdapter } from './replica'
import { watched } from './watched-adapter'

/** A database that falls silent is an error, not a page that never comes. */
const CLOCK = { statement_timeout: 30_000, query_timeout: 35_000 }

// A reload of the development server evaluates this file again: the clients outlive it.
const kept = globalThis as {
  prismaClient?: PrismaClient
  prismaReader?: PrismaClient
  prismaPool?: pg.Pool
  prismaStandbyPool?: pg.Pool
  prismaWithoutClock?: boolean
}

/**
 * For a command at whose page nobody waits, before its first use of the database: a process that works out a hundred
 * thousand records does not look at its sockets for minutes, and would take its own silence for the database's.
 */
export function workWithoutClock() {
  kept.prismaWithoutClock = true
}

const open = (url: string) =>
  openPool({
    connectionString: url,
    max: budgetOf(settings().processes).pages,
    // Many readers at once wait for one another, and are not told that nothing works.
    connectionTimeoutMillis: 10_000,
    keepAlive: true,
    // A command that has read all that it wants ends.
    allowExitOnIdle: true,
    ...(kept.prismaWithoutClock ? {} : CLOCK),
  })

/** The reader goes on with it where a standby fails. */
export const primaryPool = (): pg.Pool => {
  kept.prismaPool ??= open(settings().databaseUrl)
  return kept.prismaPool
}
export const standbyPool = (): pg.Pool => {
  kept.prismaStandbyPool ??= open(settings().databaseReadUrl ?? settings().databaseUrl)
  return kept.prismaStandbyPool
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
