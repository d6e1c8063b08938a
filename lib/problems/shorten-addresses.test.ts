import { createServer, get } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, it } from 'vitest'
import { LONGEST_ADDRESS, TOO_LONG_HEADER } from './long-address'
import { shortenAddresses } from './shorten-addresses'

it.each([
  ['/measures?q=rare', '/measures?q=rare', undefined],
  [`/measures?q=${'a'.repeat(LONGEST_ADDRESS - 12)}`, `/measures?q=${'a'.repeat(LONGEST_ADDRESS - 12)}`, undefined],
  [`/measures?q=${'a'.repeat(LONGEST_ADDRESS)}`, '/measures', 'true'],
  [`/${'a'.repeat(LONGEST_ADDRESS + 9)}`, `/${'a'.repeat(LONGEST_ADDRESS - 1)}`, 'true'],
])('an address like %.20s… is read as far as it can mean something', async (asked, read, flag) => {
  shortenAddresses()
  const seen: [string | undefined, string | string[] | undefined][] = []
  const server = createServer({ maxHeaderSize: 64 * 1024 }, (request, response) => {
    seen.push([request.url, request.headers[TOO_LONG_HEADER]])
    response.end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve, reject) => {
    get({ hostname: '127.0.0.1', port, path: asked, agent: false }, (response) =>
      response.resume().on('end', resolve),
    ).on('error', reject)
  })
  server.close()
  expect(seen).toEqual([[read, flag]])
})
