/** What stands before several processes of a tracker: each connection goes to one that takes it, in turns. */
import { createServer, connect as dial, type Socket } from 'node:net'
import { findFreePort } from '@/lib/embedded-postgres/free-port'

export type Balancer = {
  url: string
  /** Ports of this machine, to which it leads from now on. */
  lead: (ports: readonly number[]) => void
  /** How many connections each of them has taken. */
  taken: () => number[]
  stop: () => Promise<void>
}

/** Null when nobody listens there. */
const reach = (port: number) =>
  new Promise<Socket | null>((resolve) => {
    const socket = dial(port, '127.0.0.1')
    socket.once('connect', () => resolve(socket))
    socket.on('error', () => resolve(null))
  })

export async function startBalancer(): Promise<Balancer> {
  const sockets = new Set<Socket>()
  let ports: { port: number; taken: number }[] = []
  let turn = 0
  const keep = (socket: Socket) => {
    sockets.add(socket)
    socket.on('error', () => socket.destroy())
    socket.on('close', () => sockets.delete(socket))
  }
  async function reachAny(): Promise<Socket | null> {
    const first = turn++
    for (let tried = 0; tried < ports.length; tried++) {
      const at = ports[(first + tried) % ports.length]
      const socket = at ? await reach(at.port) : null
      if (at && socket) {
        at.taken += 1
        return socket
      }
    }
    return null
  }
  const server = createServer(async (near) => {
    keep(near)
    const far = await reachAny()
    if (!far) return near.destroy()
    keep(far)
    // With the one end the other is gone.
    near.on('close', () => far.destroy())
    far.on('close', () => near.destroy())
    near.pipe(far).pipe(near)
  })
  const port = await findFreePort()
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  const stop = () => {
    for (const socket of sockets) socket.destroy()
    return new Promise<void>((resolve) => server.close(() => resolve()))
  }
  return {
    url: `http://127.0.0.1:${port}`,
    lead: (to) => {
      ports = to.map((port) => ({ port, taken: 0 }))
    },
    taken: () => ports.map(({ taken }) => taken),
    stop,
  }
}
