/** Whether an error of the database means that it is away, full or overrun, and not that the query was wrong. */

/**
 * SQLSTATE: lost connections, shut down, out of disk, memory or connections, failing disk, a standby after a change, and a
 * statement that took longer than it may.
 */
const AWAY_CODES = /^(08...|57P0[1-3]|53...|58030|25006|57014)$/
/** What Prisma's adapter calls broken sockets. */
const AWAY_KINDS = new Set(['DatabaseNotReachable', 'ConnectionClosed', 'SocketTimeout', 'TooManyConnections'])
/** What pg says without a code. */
const AWAY_WORDS = /connection terminated|timeout exceeded when trying to connect|query read timeout|connection error/i
/** Prisma's own, of transactions: they could not begin, or ran out. Its others are of those that were closed by hand. */
const AWAY_TRANSACTION = 'P2028'
const AWAY_TRANSACTION_WORDS = /unable to start a transaction|expired transaction/i
const AWAY_SOCKETS = /^E(CONNREFUSED|CONNRESET|PIPE|NOTFOUND|TIMEDOUT|HOSTUNREACH|NETUNREACH|HOSTDOWN|AI_AGAIN)$/

type Told = { code?: unknown; originalCode?: unknown; kind?: unknown; message?: unknown; cause?: unknown }

export function isAwayError(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false
  const { code, originalCode, kind, message, cause }: Told = error
  const codes = [code, originalCode].map(String)
  return (
    codes.some((one) => AWAY_CODES.test(one) || AWAY_SOCKETS.test(one)) ||
    AWAY_KINDS.has(String(kind)) ||
    AWAY_WORDS.test(String(message)) ||
    (code === AWAY_TRANSACTION && AWAY_TRANSACTION_WORDS.test(String(message))) ||
    isAwayError(cause)
  )
}
