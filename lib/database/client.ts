/** The Prisma clients, once a process. */
import 'server-only'
import { PrismaPg } from '@prisma/adapter-pg'
import type pg from 'pg'
import { PrismaClient } from '@/prisma/generated/client'
import { isOnReplica } from '../guard/fate'
import { settings } from '../settings'
import { budgetOf } from './budget'
import { openPool } from './pools'
import { routed } from './replica'
import { watched } from './watched-adapter'

/** A database that falls silent is an error, not a page that never comes. */
const CLOCK = { statement_timeout: 30_000, query_timeout: 35_000 }

// A reload of the development server evaluates this file again: the clients outlive it.
const kept = globalThis as {
  prismaClient?: PrismaClient
  prismaReader?: PrismaClient
  prismaPool?: pg.Pool
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
    ...(kept.prismaWithoutClock ? {} : CLOCK),
  })

/** The reader goes on with it where a standby fails. */
const pool = () => {
  kept.prismaPool ??= open(settings().databaseUrl)
  return kept.prismaPool
}

const connect = () =>
  new PrismaClient({
    adapter: watched(new PrismaPg(pool(), { disposeExternalPool: true })),
    // The loader's first run writes the whole data set in one transaction.
    transactionOptions: { maxWait: 10_000, timeout: 120_000 },
  })

function connectReader(url: string) {
  const standby = new PrismaPg(open(url), { disposeExternalPool: true })
  return new PrismaClient({ adapter: watched(routed(new PrismaPg(pool()), standby)) })
}

/** Connects on its first use, so that a build can import what imports this. */
export const db = (): PrismaClient => {
  kept.prismaClient ??= connect()
  return kept.prismaClient
}

/** For what readers are shown: it may be read from a standby. Sessions, and all that a save rests on, are not. */
export function reader(): PrismaClient {
  const url = isOnReplica() ? settings().databaseReadUrl : null
  if (!url) return db()
  kept.prismaReader ??= connectReader(url)
  return kept.prismaReader
}

/** The client inside of a transaction. */
export type Transaction = Parameters<Parameters<PrismaClient['$transaction']>[0]>[0]
