/** The connections of the pages, once a process: Prisma's clients and query-rows.ts share them. */
import 'server-only'
import type pg from 'pg'
import { settings } from '../settings'
import { budgetOf } from './budget'
import { openPool } from './pools'

/** A database that falls silent is an error, not a page that never comes. */
const CLOCK = { statement_timeout: 30_000, query_timeout: 35_000 }

// A reload of the development server evaluates this file again: the pools outlive it.
const kept = globalThis as { prismaPool?: pg.Pool; prismaStandbyPool?: pg.Pool; prismaWithoutClock?: boolean }

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
