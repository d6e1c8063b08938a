import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { describe, expect, it } from 'vitest'
import { appEnvironment } from './environment'
import { describeFailure } from './failure'
import { hasInEnvironment, isProcessRunning, readCommand } from './process-table'

const failure = (code: string, message = `${code}: something`, more: object = {}) =>
  Object.assign(new Error(message), { code, ...more })

describe('what goes wrong on a machine', () => {
  it.each<[error: Error, sentence: string]>([
    [failure('EACCES', '', { path: '/data' }), 'There is no permission to use /data: it belongs to another user.'],
    [failure('EACCES', ''), 'There is no permission to use what is needed: it belongs to another user.'],
    [failure('EROFS', '', { path: '/data' }), '/data can only be read.'],
    [failure('ENOTDIR', '', { path: '/data/x' }), '/data/x cannot be a folder: a part of its name is a file.'],
    [failure('ENOSPC'), 'The disk is full: free some space and start again.'],
    // Programs of others say it in their own words.
    [
      new Error('initdb: could not write: No space left on device'),
      'The disk is full: free some space and start again.',
    ],
    [failure('EDQUOT'), 'The disk quota is used up: free some space and start again.'],
    [new Error('The build failed.'), 'The build failed.'],
    [failure('EWHATEVER', 'Nobody knows it.'), 'Nobody knows it.'],
  ])('%s', (error, sentence) => {
    expect(describeFailure(error)).toBe(sentence)
  })
})

describe('the app is started with', () => {
  it('the address, the database and the secret, whatever else the machine sets', () => {
    const environment = appEnvironment('postgres://a@b/c', 'http://127.0.0.1:3000', 'a secret')
    expect(environment).toMatchObject({
      ...{ DATABASE_URL: 'postgres://a@b/c', MEASURELINE_URL: 'http://127.0.0.1:3000' },
      ...{ MEASURELINE_SECRET: 'a secret', NEXT_TELEMETRY_DISABLED: '1', PATH: process.env.PATH },
    })
    expect(process.env.MEASURELINE_URL).not.toBe('http://127.0.0.1:3000')
  })
})

describe('the table of processes', () => {
  it('has this one, with its command', () => {
    expect(isProcessRunning(process.pid)).toBe(true)
    expect(readCommand(process.pid)).toMatch(/node/)
  })

  it('has nobody under a number that no system gives', () => {
    expect(isProcessRunning(2 ** 30)).toBe(false)
    expect(readCommand(2 ** 30) || null).toBeNull()
  })

  it('has a child until it has ended, with what it was started with', async () => {
    const program = `console.log('up'); process.stdin.resume()`
    const child = spawn(process.execPath, ['-e', program], {
      ...{ env: { ...process.env, MEASURELINE_DATA: '/some/folder' }, stdio: ['pipe', 'pipe', 'inherit'] },
    })
    await once(child.stdout as NodeJS.ReadableStream, 'data')
    const pid = child.pid ?? 0
    expect(isProcessRunning(pid)).toBe(true)
    const isKnown = hasInEnvironment(pid, 'MEASURELINE_DATA', '/some/folder')
    if (isKnown !== null) {
      expect(isKnown).toBe(true)
      expect(hasInEnvironment(pid, 'MEASURELINE_DATA', '/some')).toBe(false)
    }
    child.stdin?.end()
    await once(child, 'exit')
    expect(isProcessRunning(pid)).toBe(false)
  })
})
