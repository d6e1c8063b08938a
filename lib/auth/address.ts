/** Where a request comes from. */
import { subscribe } from 'node:diagnostics_channel'
import type { IncomingMessage } from 'node:http'
import { isIPv4, isIPv6 } from 'node:net'

const HEADER = 'x-forwarded-for'

/**
 * Next writes the address of the connection into X-Forwarded-For, but only where the client did not send that header.
 * Without a proxy that overwrites it, anybody could name another address with each try: so it is dropped from
 * every request before Next sees it, and what Next writes is true.
 */
export function ignoreForwardedAddresses() {
  subscribe('http.server.request.start', (message) => {
    delete (message as { request: IncomingMessage }).request.headers[HEADER]
  })
}

/** The 64 bits of an IPv6 address that one customer of a provider has. */
function networkOf(address: string): string {
  const [head = '', tail] = new URL(`http://[${address}]`).hostname.slice(1, -1).split('::')
  const left = head ? head.split(':') : []
  const right = tail ? tail.split(':') : []
  const middle = tail === undefined ? [] : Array(8 - left.length - right.length).fill('0')
  return [...left, ...middle, ...right].slice(0, 4).join(':')
}

/** All clients whose address is not known. */
export const UNKNOWN_ADDRESS = 'unknown'

/** One name for all that one client can call itself; one for all clients whose address is not known. */
export function normaliseAddress(address: string): string {
  const plain = address
    .trim()
    .replace(/^::ffff:(?=\d+\.)/i, '')
    .replace(/%.*$/, '')
  if (isIPv4(plain)) return plain
  return isIPv6(plain) ? networkOf(plain) : UNKNOWN_ADDRESS
}

/** With a proxy in front, the last entry is what the proxy itself saw; those before it are the client's own words. */
export const addressOf = (headers: Headers): string => normaliseAddress(headers.get(HEADER)?.split(',').at(-1) ?? '')
