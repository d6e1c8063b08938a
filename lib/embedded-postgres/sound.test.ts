import { chmodSync, chownSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { dataOf, passwordOf, type ServerPlace } from './place'
import { requireSound } from './sound'

let place: ServerPlace
const inCluster = (name: string) => path.join(dataOf(place), name)

beforeEach(() => {
  const folder = mkdtempSync(path.join(tmpdir(), 'measureline-sound-'))
  place = { programs: '', folder, account: undefined }
  mkdirSync(inCluster('global'), { recursive: true })
  chmodSync(dataOf(place), 0o700)
  writeFileSync(inCluster('PG_VERSION'), '18')
  writeFileSync(inCluster('global/pg_control'), '')
  writeFileSync(passwordOf(place), 'secret')
})
afterEach(() => rmSync(place.folder, { recursive: true }))

it('says nothing of a folder that is as it was made, or empty', () => {
  expect(() => requireSound(place)).not.toThrow()
  rmSync(dataOf(place), { recursive: true })
  rmSync(passwordOf(place))
  expect(() => requireSound(place)).not.toThrow()
})

it('names the password that is missing or empty', () => {
  writeFileSync(passwordOf(place), '')
  expect(() => requireSound(place)).toThrow(/password is empty.*Put it back/)
  rmSync(passwordOf(place))
  expect(() => requireSound(place)).toThrow(/password is missing.*Put it back/)
})

it('names what is missing of a copy that was cut short', () => {
  rmSync(inCluster('global/pg_control'))
  expect(() => requireSound(place)).toThrow(/pg_control is missing.*Copy the folder again/)
})

it.skipIf(process.getuid?.() === undefined)('says how to close a folder that a copy has opened', () => {
  chmodSync(dataOf(place), 0o755)
  expect(() => requireSound(place)).toThrow(`chmod 700 ${dataOf(place)}`)
  chmodSync(dataOf(place), 0o750)
  expect(() => requireSound(place)).not.toThrow()
})

it.skipIf(process.getuid?.() !== 0)('says how to give a folder back that root has copied', () => {
  const account = { uid: 12_345, gid: 12_345, name: 'postgres' }
  chownSync(place.folder, account.uid, account.gid)
  expect(() => requireSound({ ...place, account })).toThrow(
    `cluster belongs to another user than "postgres", as whom PostgreSQL runs. Give the folder back: chown -R postgres ${place.folder} && chmod 700 ${dataOf(place)}`,
  )
})
