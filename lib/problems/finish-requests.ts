/** An app that is told to end first finishes what it was asked. */
import { subscribe } from 'node:diagnostics_channel'
import type { Server, ServerResponse } from 'node:http'
import { setImmediate as turn, setTimeout as wait } from 'node:timers/promises'

const SIGNALS = ['SIGTERM', 'SIGINT'] as const

/** For how long requests are still taken: a browser may have sent one along a connection that it was told is kept. */
const STILL_TAKEN_MS = 1000
/** Nobody asks any more, when nobody has for as long as that. */
const QUIET_MS = 200
/** A download that takes longer is cut off; the start process kills at ten seconds. */
const LONGEST_MS = 8000

type Listener = (signal: NodeJS.Signals) => void
type Exchange = { server: Server; response: ServerResponse }

/** What runs in this process, and since when nothing new came. */
function watchExchanges() {
  const seen = { open: new Set<ServerResponse>(), servers: new Set<Server>(), latest: 0, ending: false }
  subscribe('http.server.request.start', (message) => {
    const { server, response } = message as Exchange
    seen.servers.add(server)
    seen.open.add(response)
    seen.latest = Date.now()
    response.once('close', () => seen.open.delete(response))
    // Says "Connection: close", so that the next request comes along another, to whoever serves then.
    if (seen.ending) response.shouldKeepAlive = false
  })
  return seen
}

/** Puts itself before those who listen for the signals by now: Next closes idle connections at once, under a request's eyes. */
export function finishRequests() {
  const seen = watchExchanges()
  const isQuiet = () => seen.open.size === 0 && Date.now() - seen.latest > QUIET_MS

  async function end(signal: NodeJS.Signals, listeners: readonly Listener[]) {
    if (seen.ending) return
    seen.ending = true
    for (const response of seen.open) response.shouldKeepAlive = false
    const end = Date.now() + STILL_TAKEN_MS
    while (Date.now() < end && !isQuiet()) await wait(20)
    setTimeout(() => {
      for (const server of seen.servers) server.closeAllConnections()
    }, LONGEST_MS - STILL_TAKEN_MS).unref()
    // Who was waiting at the door comes in before it is shut.
    await turn()
    for (const listener of listeners) listener(signal)
  }

  for (const signal of SIGNALS) {
    const listeners = process.listeners(signal) as Listener[]
    if (listeners.length === 0) continue
    process.removeAllListeners(signal)
    process.on(signal, () => void end(signal, listeners))
  }
}
