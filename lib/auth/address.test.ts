import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, it } from 'vitest'
import { addressOf, ignoreForwardedAddresses, normaliseAddress } from './address'

it.each([
  ['203.0.113.7', '203.0.113.7'],
  [' 203.0.113.7 ', '203.0.113.7'],
  ['::ffff:203.0.113.7', '203.0.113.7'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
  ['2001:db8:1:2::9', '2001:db8:1:2'],
  ['2001:0DB8:0001:0002:0:0:0:1', '2001:db8:1:2'],
  ['::1', '0:0:0:0'],
  ['fe80::1%eth0', 'fe80:0:0:0'],
  ['', 'unknown'],
  ['203.0.113', 'unknown'],
  ['evil', 'unknown'],
])('names %j %j', (address, name) => {
  expect(normaliseAddress(address)).toBe(name)
})

it('believes only what the proxy itself added', () => {
  expect(addressOf(new Headers({ 'x-forwarded-for': '198.51.100.1, 203.0.113.7' }))).toBe('203.0.113.7')
  expect(addressOf(new Headers())).toBe('unknown')
})

it('drops the header that a client sends before the app sees it', async () => {
  ignoreForwardedAddresses()
  const seen: IncomingHttpHeaders[] = []
  const server = createServer((request, response) => {
    seen.push(request.headers)
    response.end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await fetch(`http://127.0.0.1:${port}/`, { headers: { 'x-forwarded-for': '198.51.100.1', 'x-other': 'kept' } })
  server.close()
  expect(seen[0]?.['x-forwarded-for']).toBeUndefined()
  expect(seen[0]?.['x-other']).toBe('kept')
})
