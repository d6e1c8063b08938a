import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { type LockHolder, leaveLock, noteApps, noteEnd } from './lock'
import { ownFolder } from './own-folder'
import { isProcessRunning } from './process-table'

let folder: string
const children: ChildProcess[] = []

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'measureline-lock-'))
})
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL')
  rmSync(folder, { recursive: true })
})

const lock = () => path.join(folder, 'start.lock')
const readLock = (): LockHolder => JSON.parse(readFileSync(lock(), 'utf8'))
const leave = (holder: Partial<LockHolder>) =>
  writeFileSync(lock(), JSON.stringify({ url: null, inode: statSync(folder).ino, ...holder }))

/** A process whose command looks like this, and that ends when told. */
async function run(title: string, env: Record<string, string> = {}): Promise<number> {
  const program = `console.log('up'); setInterval(() => {}, 1000)`
  const child = spawn(process.execPath, ['-e', program, title], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  children.push(child)
  await once(child.stdout, 'data')
  return child.pid ?? 0
}

/** One that is no more. */
async function dead(): Promise<number> {
  const child = spawn(process.execPath, ['-e', ''])
  await once(child, 'exit')
  return child.pid ?? 0
}

it('is taken once, says who has it, and is given back', async () => {
  expect(await ownFolder(folder, 'http://a')).toBeNull()
  expect(readLock()).toMatchObject({ pid: process.pid, url: 'http://a' })
  noteApps(folder, [12, 13])
  noteEnd(folder)
  expect(readLock()).toMatchObject({ pid: process.pid, apps: [12, 13], ending: true })
  leaveLock(folder)
  expect(await ownFolder(folder, null)).toBeNull()
})

it('belongs to whoever is alive', async () => {
  leave({ pid: await run('bin/serve.ts'), url: 'http://b' })
  expect(await ownFolder(folder, null)).toMatchObject({ url: 'http://b' })
})

it.each(['', '{"pid":', '{}', 'null'])('is taken over when it was cut short: %s', async (text) => {
  writeFileSync(lock(), text)
  expect(await ownFolder(folder, null)).toBeNull()
})

it('is taken over in a copy of the folder, although the holder lives', async () => {
  leave({ pid: await run('bin/serve.ts'), inode: 1 })
  expect(await ownFolder(folder, null)).toBeNull()
})

it('is waited for when its holder is on the way out', async () => {
  const pid = await run('bin/serve.ts')
  leave({ pid, ending: true })
  let isEnded = false
  setTimeout(() => {
    isEnded = process.kill(pid, 'SIGKILL')
  }, 300)
  expect(await ownFolder(folder, null)).toBeNull()
  // A busy machine may still name it among its processes.
  expect(isEnded).toBe(true)
})

it('is waited for when the parent with which its holder ends is dead', async () => {
  const pid = await run('bin/serve.ts')
  leave({ pid, parent: await dead() })
  setTimeout(() => process.kill(pid, 'SIGKILL'), 300)
  expect(await ownFolder(folder, null)).toBeNull()
})

it('comes with the end of an app that a dead holder has left', async () => {
  const app = await run('next-server', { MEASURELINE_DATA: folder })
  leave({ pid: await dead(), apps: [app] })
  expect(await ownFolder(folder, null)).toBeNull()
  expect(isProcessRunning(app)).toBe(false)
})

it.each([
  ['another folder', 'next-server', '/elsewhere'],
  ['another program', 'somebody', ''],
])('leaves a process of that number alone that is of %s', async (_, title, data) => {
  const app = await run(title, { MEASURELINE_DATA: data || folder })
  leave({ pid: await dead(), apps: [app] })
  expect(await ownFolder(folder, null)).toBeNull()
  expect(isProcessRunning(app)).toBe(true)
})
