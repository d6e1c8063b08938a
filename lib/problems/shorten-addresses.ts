/** Keeps addresses of a length that nobody typed away from what would take seconds to read them. */
import { subscribe } from 'node:diagnostics_channel'
import type { IncomingMessage } from 'node:http'
import { LONGEST_ADDRESS, TOO_LONG_HEADER } from './long-address'

/**
 * Next reads a query value by value, copying all before each: ten thousand of one key take four seconds. What is too long
 * keeps its path alone, and a header that says so: the proxy answers it with 400.
 */
export function shortenAddresses() {
  subscribe('http.server.request.start', (message) => {
    const { request } = message as { request: IncomingMessage }
    if ((request.url?.length ?? 0) <= LONGEST_ADDRESS) return
    request.url = request.url?.slice(0, LONGEST_ADDRESS).split('?', 1)[0] ?? '/'
    request.headers[TOO_LONG_HEADER] = 'true'
  })
}
