import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseDatabaseAddress } from '@/lib/database-address'
import { canEnter } from './account'
import { findFreePort } from './free-port'
import { dataOf, passwordOf, programOf } from './place'
import { runProgram } from './program'
import { joinAddresses } from './standby'

const PLACE = { programs: '/opt/pg', folder: '/data/own', account: undefined }

it('keeps data, password and programs at their places', () => {
  expect([dataOf(PLACE), passwordOf(PLACE)]).toEqual(['/data/own/cluster', '/data/own/password'])
  expect(programOf(PLACE, 'initdb')).toBe('/opt/pg/bin/initdb')
  expect(programOf(PLACE, 'pg_ctl')).toBe('/opt/pg/bin/pg_ctl')
})

describe('one address of two servers', () => {
  const joined = joinAddresses(
    'postgres://measureline:p%40ss@127.0.0.1:5433/measureline',
    'postgres://measureline:p%40ss@127.0.0.1:5434/measureline',
    'read-write',
  )

  it('names both, with what is wanted of them', () => {
    expect(joined).toBe(
      'postgres://measureline:p%40ss@127.0.0.1:5433,127.0.0.1:5434/measureline?sslmode=disable&target_session_attrs=read-write',
    )
  })

  it('is one that the tracker reads', () => {
    expect(parseDatabaseAddress(joined)).not.toBeNull()
  })
})

describe('a program', () => {
  const node = (program: string) => runProgram(process.execPath, ['-e', program], {})

  it('is waited for, and heard on both of its streams', async () => {
    const { status, said } = await node(`console.log('out'); console.error('err'); process.exitCode = 3`)
    expect(status).toBe(3)
    expect(said.trim().split('\n').sort()).toEqual(['err', 'out'])
  })

  it('that is silent is not heard, and still waited for', async () => {
    const args = ['-e', `console.log('out'); process.exitCode = 4`]
    expect(await runProgram(process.execPath, args, { silent: true })).toEqual({ status: 4, said: '' })
  })

  it('that is not there is an error of its own', async () => {
    await expect(runProgram('/no/such/program', [], {})).rejects.toThrow('ENOENT')
  })
})

describe('a port', () => {
  it('that is found is free', async () => {
    const port = await findFreePort()
    const server = createServer()
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject)
      server.listen(port, '127.0.0.1', resolve)
    })
    await new Promise((resolve) => server.close(resolve))
    expect(port).toBeGreaterThan(1023)
  })
})

it('lets an ordinary user enter whatever there is: the system itself refuses the rest', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'measureline-enter-'))
  expect(canEnter(undefined, folder)).toBe(true)
  rmSync(folder, { recursive: true })
})
