import { expect, it } from 'vitest'
import { cookiePrefix, deviceCookie, sessionCookie } from './cookies'

const SECRET = 'a secret that only tests know, and long enough'
const HERE = { url: 'http://127.0.0.1:3000', secret: SECRET }

it('two trackers on one host have names of their own', () => {
  const others = [{ ...HERE, url: 'http://127.0.0.1:3001' }, { ...HERE, secret: SECRET.toUpperCase() }, HERE]
  expect(new Set(others.map(cookiePrefix)).size).toBe(3)
  expect(cookiePrefix({ ...HERE })).toBe(cookiePrefix(HERE))
  expect(cookiePrefix(HERE)).toMatch(/^measureline-[0-9a-f]{8}$/)
})

it('with https they are for this host alone', () => {
  const there = { url: 'https://measures.example.org', secret: SECRET }
  expect(sessionCookie(there)).toMatch(/^__Host-measureline-[0-9a-f]{8}\.session_token$/)
  expect(deviceCookie(there, 'ada')).toMatch(/^__Host-measureline-[0-9a-f]{8}\.device-[0-9a-f]{8}$/)
  expect(deviceCookie(there, 'ada')).not.toBe(deviceCookie(there, 'bob'))
})
