/** Requests over plain Node http, timed. */
import { Agent, get, type IncomingHttpHeaders } from 'node:http'
import { performance } from 'node:perf_hooks'

export type TimedAnswer = {
  status: number
  headers: IncomingHttpHeaders
  body: Buffer
  /** Milliseconds from the request to the first bytes of the body, and to its end. */
  firstByte: number
  ms: number
}
export type Ask = (url: string, headers?: Record<string, string>) => Promise<TimedAnswer>

/** Keeps as many connections open as it is given; a whole body is read, and kept when `keep` says so. */
export function openConnections(count: number, { keep }: { keep: boolean } = { keep: true }): Ask {
  const agent = new Agent({ keepAlive: true, maxSockets: count })
  return (url, headers = {}) =>
    new Promise((resolve, reject) => {
      const start = performance.now()
      const request = get(url, { agent, headers }, (response) => {
        const chunks: Buffer[] = []
        let firstByte = Number.NaN
        response.on('data', (chunk: Buffer) => {
          if (Number.isNaN(firstByte)) firstByte = performance.now() - start
          if (keep) chunks.push(chunk)
        })
        response.once('error', reject)
        response.once('end', () => {
          const { statusCode: status = 0, headers: answered } = response
          resolve({ status, headers: answered, body: Buffer.concat(chunks), firstByte, ms: performance.now() - start })
        })
      })
      request.once('error', reject)
    })
}

export type Load = { perSecond: number; failed: number }

/** Asks over so many connections at once for some seconds, each time for the address of the next turn. */
export async function askFor(
  seconds: number,
  connections: number,
  addressOf: (turn: number) => string,
  { headers = {}, expected = 200 }: { headers?: Record<string, string>; expected?: number } = {},
): Promise<Load> {
  const ask = openConnections(connections, { keep: false })
  const start = performance.now()
  const end = start + seconds * 1000
  const load = { answered: 0, failed: 0 }
  let turn = 0
  const work = async () => {
    while (performance.now() < end) {
      const { status } = await ask(addressOf(turn++), headers).catch(() => ({ status: 0 }))
      if (status === expected) load.answered += 1
      else load.failed += 1
    }
  }
  await Promise.all(Array.from({ length: connections }, work))
  return { perSecond: load.answered / ((performance.now() - start) / 1000), failed: load.failed }
}
