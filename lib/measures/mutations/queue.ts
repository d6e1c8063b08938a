import 'server-only'
import type { Transaction } from '@/lib/db'

const ONE_SAVE_AT_A_TIME = 6_026

/** Saves wait for one another: what two of them check (a free name, a repeated submission) cannot change in between. */
export const queueUp = (tx: Transaction) => tx.$executeRaw`select pg_advisory_xact_lock(${ONE_SAVE_AT_A_TIME}::bigint)`
