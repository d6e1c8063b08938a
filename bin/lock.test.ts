import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type LockHolder, leaveLock, noteApps, noteEnd, takeLock } from './lock'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'measureline-lock-'))
})
afterEach(() => {
  vi.restoreAllMocks()
  rmSync(folder, { recursive: true, force: true })
})

const file = () => path.join(folder, 'start.lock')
const readLock = (): LockHolder => JSON.parse(readFileSync(file(), 'utf8'))
const inode = () => statSync(folder).ino
const leave = (holder: object) => writeFileSync(file(), JSON.stringify(holder))
/** No process has it: the largest that any system gives is smaller. */
const NOBODY = 2 ** 30

describe('a lock', () => {
  it('is taken in a folder without one, and says who took it for what', () => {
    expect(takeLock(folder, 'http://127.0.0.1:3000')).toEqual({ holder: null, before: null })
    expect(readLock()).toMatchObject({ pid: process.pid, url: 'http://127.0.0.1:3000', inode: inode() })
  })

  it('leaves nothing beside itself, and nothing when it is left', () => {
    takeLock(folder, null)
    noteApps(folder, [12, 13])
    expect(readdirSync(folder)).toEqual(['start.lock'])
    leaveLock(folder)
    leaveLock(folder)
    expect(readdirSync(folder)).toEqual([])
  })

  it('of a dead holder is taken over, with the apps that it has left', () => {
    leave({ pid: NOBODY, url: 'http://a', inode: inode(), apps: [4711] })
    const taken = takeLock(folder, 'http://b')
    expect(taken).toMatchObject({ holder: null, before: { pid: NOBODY, apps: [4711] } })
    expect(readLock()).toMatchObject({ pid: process.pid, url: 'http://b', apps: [4711] })
    expect(readdirSync(folder)).toEqual(['start.lock'])
  })

  it('of the folder that this one is a copy of says nothing of an app', () => {
    leave({ pid: NOBODY, url: 'http://a', inode: inode() + 1, apps: [4711] })
    expect(takeLock(folder, null)).toEqual({ holder: null, before: null })
    expect(readLock()).not.toHaveProperty('apps')
  })

  it.each(['', '{', 'null', '[]', '{"pid":"12"}', '{"pid":1.5}'])('that is cut short is nobody’s: %s', (text) => {
    writeFileSync(file(), text)
    expect(takeLock(folder, null)).toEqual({ holder: null, before: null })
    expect(readLock().pid).toBe(process.pid)
  })

  it('cannot be taken in a folder that is none', () => {
    expect(() => takeLock(path.join(folder, 'none'), null)).toThrow(/ENOENT/)
  })
})

describe('what is noted in it', () => {
  it('is kept beside what it said', () => {
    takeLock(folder, 'http://a')
    noteApps(folder, [12, 13])
    noteEnd(folder)
    expect(readLock()).toMatchObject({ pid: process.pid, url: 'http://a', apps: [12, 13], ending: true })
  })

  it('is never written into that of another', () => {
    const other = { pid: NOBODY, url: 'http://other' }
    leave(other)
    noteApps(folder, [12, 13])
    noteEnd(folder)
    expect(readLock()).toEqual(other)
  })

  it('is told and no reason to end where it cannot be written', () => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => {})
    noteApps(folder, [12, 13])
    expect(existsSync(file())).toBe(false)
    expect(said.mock.calls.join()).toMatch(/^The lock could not be changed: /)
  })
})
