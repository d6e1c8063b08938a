import { once } from 'node:events'
import { createServer } from 'node:net'
import { expect, it } from 'vitest'
import { claimPort } from './port'

const HOST = '127.0.0.1'

async function takePort() {
  const server = createServer().listen(0, HOST)
  await once(server, 'listening')
  const address = server.address()
  return { server, port: address && typeof address === 'object' ? address.port : 0 }
}

it('waits for a port that is about to be given back', async () => {
  const { server, port } = await takePort()
  const claiming = claimPort(HOST, port, 30_000)
  server.close()
  expect(await claiming).toBe(port)
})

it('says so when another program keeps it', async () => {
  const { server, port } = await takePort()
  await expect(claimPort(HOST, port, 100)).rejects.toThrow(`${HOST}:${port} is in use by another program.`)
  server.close()
})

it('finds one that is free', async () => {
  expect(await claimPort(HOST, 0)).toBeGreaterThan(0)
})
