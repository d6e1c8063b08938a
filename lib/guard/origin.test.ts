import { expect, it } from 'vitest'
import { isOwnPost } from './origin'

const LOCAL = 'http://127.0.0.1:3000'
const PUBLIC = 'https://measures.example.org'

type Given = Record<string, string>
const ask = (headers: Given, url: string, trustProxy = false) =>
  isOwnPost({ headers: new Headers(headers), url, trustProxy })

it.each<[string, string, Given]>([
  ['here', LOCAL, { host: '127.0.0.1:3000', origin: LOCAL }],
  ['a browser that says more', LOCAL, { host: '127.0.0.1:3000', origin: LOCAL, 'sec-fetch-site': 'same-origin' }],
  ['another name of this machine', LOCAL, { host: 'localhost:3000', origin: 'http://localhost:3000' }],
  ['capitals', LOCAL, { host: 'LocalHost:3000', origin: 'http://localhost:3000', 'sec-fetch-site': 'none' }],
  ['a proxy with https', PUBLIC, { host: 'measures.example.org', origin: PUBLIC }],
  ['past the proxy', PUBLIC, { host: '127.0.0.1:3000', origin: LOCAL }],
  ['IPv6', 'http://[::1]:3000', { host: '[::1]:3000', origin: 'http://[::1]:3000' }],
])('%s is its own', (_, url, headers) => {
  expect(ask(headers, url)).toBe(true)
})

it.each<[string, string, Given]>([
  ['another site', LOCAL, { host: '127.0.0.1:3000', origin: 'https://evil.example' }],
  ['another port', LOCAL, { host: '127.0.0.1:3000', origin: 'http://127.0.0.1:3001' }],
  ['the same host without https', PUBLIC, { host: 'measures.example.org', origin: 'http://measures.example.org' }],
  ['the same host with https', LOCAL, { host: '127.0.0.1:3000', origin: 'https://127.0.0.1:3000' }],
  ['a sandboxed page', LOCAL, { host: '127.0.0.1:3000', origin: 'null' }],
  ['who says nothing', LOCAL, { host: '127.0.0.1:3000' }],
  ['no origin, across sites', LOCAL, { host: '127.0.0.1:3000', 'sec-fetch-site': 'cross-site' }],
  ['a lying origin, across sites', LOCAL, { host: '127.0.0.1:3000', origin: LOCAL, 'sec-fetch-site': 'cross-site' }],
  ['a sister host', LOCAL, { host: '127.0.0.1:3000', origin: LOCAL, 'sec-fetch-site': 'same-site' }],
  ['no host', LOCAL, { origin: LOCAL }],
  ['a host that is none', LOCAL, { host: 'a b', origin: 'http://a b' }],
  ['a forwarded host that nobody vouches for', LOCAL, { host: 'a', 'x-forwarded-host': 'b', origin: 'http://b' }],
])('%s is refused', (_, url, headers) => {
  expect(ask(headers, url)).toBe(false)
})

it('a trusted proxy says what was asked', () => {
  const headers = { host: '127.0.0.1:3000', 'x-forwarded-host': 'a.example, b.example', 'x-forwarded-proto': 'https' }
  expect(ask({ ...headers, origin: 'https://b.example' }, LOCAL, true)).toBe(true)
  expect(ask({ ...headers, origin: 'http://b.example' }, LOCAL, true)).toBe(false)
  expect(ask({ ...headers, origin: 'https://a.example' }, LOCAL, true)).toBe(false)
})
