import { expect, it } from 'vitest'
import { newDevice, readDevice, writeDevice } from './device'

const SECRET = 'a secret that only tests know, and long enough'
const ADA = { userId: 'ada', password: 'a hash' }
const DEVICE = '0b8b3a3e-7a1c-4d4e-9d6f-2f6b5a4c3d2e'
const kept = writeDevice(SECRET, ADA, DEVICE)

it('a browser is known by what was written for it', () => {
  expect(readDevice(SECRET, ADA, kept)).toBe(DEVICE)
  expect(newDevice()).not.toBe(newDevice())
})

it.each([
  ['nothing', undefined],
  ['an empty text', ''],
  ['a device without a signature', DEVICE],
  ['an empty signature', `${DEVICE}.`],
  ['a signature of another length', `${DEVICE}.AAAA`],
  ['a signature that is none', `${DEVICE}.${'A'.repeat(43)}`],
  ['another device', kept.replace('0b8b', '1b8b')],
  ['something behind it', `${kept}.a`],
])('%s makes nobody known', (_, text) => {
  expect(readDevice(SECRET, ADA, text)).toBeNull()
})

it.each([
  ['another account', SECRET, { ...ADA, userId: 'bob' }],
  ['another password', SECRET, { ...ADA, password: 'another hash' }],
  ['another tracker', SECRET.toUpperCase(), ADA],
])('it holds for no %s', (_, secret, holder) => {
  expect(readDevice(secret, holder, kept)).toBeNull()
})
