import { createServer } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'

/** A program that was ended gives its port back with the last of its threads: a moment after it counts as gone. */
const PATIENCE_MS = 3000

const SENTENCES: Record<string, (at: string) => string> = {
  EADDRINUSE: (at) => `${at} is in use by another program. Choose another port: PORT=3001 npm start`,
  EACCES: (at) => `There is no permission to serve at ${at}. Choose a port above 1023: PORT=3000 npm start`,
  EADDRNOTAVAIL: (at) => `This machine has no address ${at}. Check HOST.`,
  ENOTFOUND: (at) => `This machine has no address ${at}. Check HOST.`,
}

const tryPort = (host: string, port: number) =>
  new Promise<number>((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(port, host, () => {
      const address = server.address()
      const claimed = address && typeof address === 'object' ? address.port : port
      server.close(() => resolve(claimed))
    })
  })

/** The port to serve at, 0 being any that is free. Throws one sentence when it cannot be had, within `patience` ms. */
export async function claimPort(host: string, port: number, patience = PATIENCE_MS): Promise<number> {
  const end = Date.now() + patience
  for (;;) {
    try {
      return await tryPort(host, port)
    } catch (error) {
      const { code = '' } = error as NodeJS.ErrnoException
      const explain = SENTENCES[code]
      if (!explain) throw error
      if (code !== 'EADDRINUSE' || Date.now() > end) throw new Error(explain(`${host}:${port}`))
    }
    await wait(50)
  }
}
