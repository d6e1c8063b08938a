/** A migration that fails, or whose connection is lost, leaves nothing of itself, and is tried again. */

import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { provideTestDatabase } from '@/testing/test-database'
import { migrateDatabase } from './migrate'

provideTestDatabase('empty')

const NAME = '20990101000000_made_for_a_test'
const GOOD = `create table half_done (id int);\n-- One; and another.\ninsert into half_done values (1);\n`

let root: string
let client: pg.Client
const url = () => process.env.DATABASE_URL ?? ''
const migrate = () => migrateDatabase(url(), root)
const write = (script: string) => {
  const folder = path.join(root, 'prisma', 'migrations', NAME)
  mkdirSync(folder, { recursive: true })
  writeFileSync(path.join(folder, 'migration.sql'), script)
}
const rowsOfTable = async () => {
  const { rows } = await client.query(`select to_regclass('half_done') is not null as made`)
  return rows[0].made ? (await client.query('select id from half_done')).rows : null
}

beforeAll(async () => {
  root = mkdtempSync(path.join(tmpdir(), 'measureline-'))
  for (const part of ['prisma', 'prisma.config.ts', 'package.json'])
    cpSync(part, path.join(root, part), { recursive: true })
  for (const part of ['node_modules', 'bin']) symlinkSync(path.resolve(part), path.join(root, part))
  client = new pg.Client({ connectionString: url() })
  await client.connect()
})
beforeEach(async () => {
  await client.query('drop table if exists half_done')
  await client.query('delete from _prisma_migrations where migration_name = $1', [NAME])
})
afterAll(async () => {
  await client.end()
  rmSync(root, { recursive: true, force: true })
})

it.each([
  ['that is wrong in its last statement', `${GOOD}insert into half_done values ('none');`],
  ['whose connection is ended', `${GOOD}select pg_terminate_backend(pg_backend_pid());`],
])('one %s leaves nothing, and is done once it is right', async (_, wrong) => {
  write(wrong)
  await expect(migrate()).rejects.toThrow('The migrations failed')
  expect(await rowsOfTable()).toBeNull()
  await expect(migrate()).rejects.toThrow(/half_done|invalid|terminat/)
  write(GOOD)
  expect(await migrate()).toBe(true)
  expect(await rowsOfTable()).toEqual([{ id: 1 }])
  expect(await migrate()).toBe(false)
})
