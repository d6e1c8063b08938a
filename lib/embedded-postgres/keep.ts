/** Keeps the embedded PostgreSQL running for as long as somebody serves from it. */
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import type { ServerPlace } from './place'
import { isServerRunning, launch } from './server'

/** Before each try to get it back. Together longer than a query may take that still holds the memory of the one before. */
const PAUSES_MS = [0, 250, 500, 1000, 2000, 4000, 8000, 16_000]

export type Keeper = {
  /** Told in a sentence what happens. */
  say: (sentence: string) => void
  /** Called once, when it does not come back. */
  giveUp: (error: Error) => void
  /** What the server was started with beyond the usual. */
  extra?: readonly string[]
  pauses?: readonly number[]
}

/** A connection that asks nothing: it ends at the moment at which the server does, whoever started it. */
async function connect(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000, keepAlive: true })
  client.on('error', () => {})
  await client.connect()
  return client
}

const untilLost = (client: pg.Client) => new Promise<void>((resolve) => client.once('end', resolve))

/** Looks after the server at this address until it is let go, which has to be waited for before the server is stopped. */
export function keepServer(place: ServerPlace, url: string, keeper: Keeper): () => Promise<void> {
  const released = new AbortController()
  const { say, giveUp, extra = [], pauses = PAUSES_MS } = keeper
  let watching: pg.Client | null = null

  const pause = (milliseconds: number) => wait(milliseconds, undefined, { signal: released.signal })

  /** Null when it is gone. One that mends itself after a crash of a part refuses for a while, and counts as running. */
  async function connectWhileItRuns(): Promise<pg.Client | null> {
    while (isServerRunning(place)) {
      const client = await connect(url).catch(() => null)
      if (client) return client
      await pause(500)
    }
    return null
  }

  /** At the same port, so that whoever used it finds it again. */
  async function relaunch(): Promise<unknown> {
    say('The embedded PostgreSQL is gone: starting it again')
    try {
      await launch(place, Number(new URL(url).port), extra)
      say('The embedded PostgreSQL runs again')
      return null
    } catch (error) {
      return error
    }
  }

  async function regain(): Promise<pg.Client> {
    let failure: unknown = null
    for (const before of pauses) {
      await pause(before)
      if (!isServerRunning(place)) failure = await relaunch()
      const client = await connectWhileItRuns()
      if (client) return client
    }
    const reason = failure instanceof Error ? ` ${failure.message}` : ''
    throw new Error(`The embedded PostgreSQL was lost and could not be started again.${reason}`)
  }

  async function keep() {
    while (!released.signal.aborted) {
      watching = await regain()
      // Let go while it was being regained: nobody else would close it.
      if (!released.signal.aborted) await untilLost(watching)
    }
    await watching?.end()
  }

  const kept = keep().catch((error) => {
    if (!released.signal.aborted) giveUp(error)
  })
  return async () => {
    released.abort()
    await watching?.end().catch(() => {})
    await kept
  }
}
