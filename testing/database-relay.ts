/** A wire between an app and its database that a test can cut and mend. */
import { createServer, connect as dial, type Socket } from 'node:net'

/** How the database is away: it refuses, as one that is stopped, or says nothing, as one behind a dead network. */
export type Outage = 'refuses' | 'silent'
export type DatabaseRelay = {
  /** The database's address by way of the relay. */
  url: string
  cut: (outage: Outage) => void
  mend: () => void
  stop: () => Promise<void>
}

function listen(server: ReturnType<typeof createServer>) {
  return new Promise<number>((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      if (address && typeof address === 'object') resolve(address.port)
    })
  })
}

export async function startRelay(databaseUrl: string): Promise<DatabaseRelay> {
  const target = new URL(databaseUrl)
  const sockets = new Set<Socket>()
  let outage: Outage | null = null
  const keep = (socket: Socket) => {
    sockets.add(socket)
    socket.on('error', () => socket.destroy())
    socket.on('close', () => sockets.delete(socket))
    return socket
  }
  const server = createServer((near) => {
    keep(near)
    if (outage === 'refuses') return near.destroy()
    if (outage === 'silent') return
    const far = keep(dial(Number(target.port || 5432), target.hostname))
    // A server that refuses or has gone is no wire that says nothing.
    far.on('close', () => near.destroy())
    near.pipe(far).pipe(near)
  })
  const port = await listen(server)
  const url = new URL(databaseUrl)
  url.hostname = '127.0.0.1'
  url.port = String(port)
  const dropAll = () => {
    for (const socket of sockets) socket.destroy()
  }
  return {
    url: url.href,
    cut: (how) => {
      outage = how
      // A network that dies tells nobody: connections stay open, and nothing comes through them any more.
      if (how === 'silent') for (const socket of sockets) socket.unpipe().pause()
      else dropAll()
    },
    mend: () => {
      outage = null
      dropAll()
    },
    stop: () => {
      dropAll()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
}
