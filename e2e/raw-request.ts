/** Requests as nobody's browser would send them: what makes addresses in programs would mend some of them. */
import { request } from 'node:http'

/** An answer that takes so long is none. */
const PATIENCE_MS = 10_000

/** Bytes of a head that Node reads. */
const MOST_HEAD = 16 * 1024

export type RawRequest = {
  path: string
  method?: string
  headers?: Record<string, string>
  body?: string | Buffer
}
export type RawAnswer = { status: number; headers: Record<string, string | string[] | undefined>; text: string }

/** The answer of exactly this address. A body that breaks off throws. */
export const askRaw = (server: string, { path, method = 'GET', headers = {}, body }: RawRequest) =>
  new Promise<RawAnswer>((resolve, reject) => {
    const { hostname, port } = new URL(server)
    const signal = AbortSignal.timeout(PATIENCE_MS)
    const length = body === undefined ? {} : { 'Content-Length': String(Buffer.byteLength(body)) }
    const sent = { ...length, ...headers }
    const asked = request({ hostname, port, path, method, headers: sent, agent: false, signal }, (response) => {
      const parts: Buffer[] = []
      response
        .on('data', (part) => parts.push(part))
        .on('error', reject)
        .on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            text: Buffer.concat(parts).toString(),
          }),
        )
    })
    // Of a head that is too long Node reads no more, answers 431 and closes: what was still on its way may reset that answer.
    const isTooLong = path.length > MOST_HEAD
    const isReset = (error: NodeJS.ErrnoException) => error.code === 'ECONNRESET' || error.code === 'EPIPE'
    asked.on('error', (error) =>
      isTooLong && isReset(error) ? resolve({ status: 431, headers: {}, text: '' }) : reject(error),
    )
    asked.end(body)
  })
