import { createServer } from 'node:net'

const SENTENCES: Record<string, (at: string) => string> = {
  EADDRINUSE: (at) => `${at} is in use by another program. Choose another port: PORT=3001 npm start`,
  EACCES: (at) => `There is no permission to serve at ${at}. Choose a port above 1023: PORT=3000 npm start`,
  EADDRNOTAVAIL: (at) => `This machine has no address ${at}. Check HOST.`,
  ENOTFOUND: (at) => `This machine has no address ${at}. Check HOST.`,
}

/** The port to serve at, 0 being any that is free. Throws one sentence when it cannot be had. */
export const claimPort = (host: string, port: number) =>
  new Promise<number>((resolve, reject) => {
    const server = createServer()
    server.once('error', (error: NodeJS.ErrnoException) => {
      const explain = SENTENCES[error.code ?? '']
      reject(explain ? new Error(explain(`${host}:${port}`)) : error)
    })
    server.listen(port, host, () => {
      const address = server.address()
      const claimed = address && typeof address === 'object' ? address.port : port
      server.close(() => resolve(claimed))
    })
  })
