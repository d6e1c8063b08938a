/** Prisma's way to PostgreSQL, which notes on the request that the database was away: Prisma and others wrap that error. */
import 'server-only'
import type { SqlDriverAdapter, SqlDriverAdapterFactory, SqlQueryable, Transaction } from '@prisma/driver-adapter-utils'
import { isAwayError } from '@/lib/guard/away-error'
import { noteAway } from '@/lib/guard/fate'

/** What fails because the database is away is noted on the request. */
export async function noting<Answer>(work: () => Promise<Answer>): Promise<Answer> {
  try {
    return await work()
  } catch (error) {
    if (isAwayError(error)) noteAway()
    throw error
  }
}

function watchQueries<Queryable extends SqlQueryable>(queryable: Queryable): Queryable {
  const { queryRaw, executeRaw } = queryable
  queryable.queryRaw = (query) => noting(() => queryRaw.call(queryable, query))
  queryable.executeRaw = (query) => noting(() => executeRaw.call(queryable, query))
  return queryable
}

function watchTransaction(transaction: Transaction): Transaction {
  const { commit } = transaction
  transaction.commit = () => noting(() => commit.call(transaction))
  return watchQueries(transaction)
}

function watchAdapter(adapter: SqlDriverAdapter): SqlDriverAdapter {
  const { startTransaction } = adapter
  adapter.startTransaction = async (level) =>
    watchTransaction(await noting(() => startTransaction.call(adapter, level)))
  return watchQueries(adapter)
}

export const watched = (factory: SqlDriverAdapterFactory): SqlDriverAdapterFactory => ({
  provider: factory.provider,
  adapterName: factory.adapterName,
  connect: async () => watchAdapter(await factory.connect()),
})
