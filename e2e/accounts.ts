/** Users for specs, made in the worker's database, as an admin would have made them. */
import { spawnSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import type { Page } from '@playwright/test'
import { hashPassword } from 'better-auth/crypto'
import pg from 'pg'
import type { Role } from '@/lib/auth/roles'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
export const PASSWORD = 'correct horse battery staple'

export type TestUser = { name: string; email: string; password: string }

export async function query(databaseUrl: string, sql: string, values: unknown[] = []) {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    return (await client.query(sql, values)).rows
  } finally {
    await client.end()
  }
}

export async function addUser(databaseUrl: string, role: Role, name = `Test ${role}`): Promise<TestUser> {
  const id = randomUUID()
  const user = { name, email: `${role}-${id}@example.org`, password: PASSWORD }
  await query(
    databaseUrl,
    `with person as (
      insert into users (id, name, email, role, updated_at) values ($1, $2, $3, $4, now()) returning id
    ) insert into accounts (id, account_id, provider_id, user_id, password, updated_at)
      select $1, id, 'credential', id, $5, now() from person`,
    [id, user.name, user.email, role, await hashPassword(PASSWORD)],
  )
  return user
}

/** Through the form, as a person does. Leaves the page where the form leads. */
export async function signInWith(page: Page, user: { email: string; password: string }, next = '/account') {
  await page.goto(`/sign-in?next=${encodeURIComponent(next)}`)
  await page.getByLabel('E-mail address').fill(user.email)
  await page.getByLabel('Password').fill(user.password)
  await page.getByRole('main').getByRole('button', { name: 'Sign in' }).click()
}

/** What the command on the server prints. */
export function makeSetupLink(databaseUrl: string, url: string, ...args: string[]): string {
  const command = ['--conditions=react-server', '--import', 'tsx', 'bin/commands/admin-link.ts', '--force', ...args]
  const env = { ...process.env, DATABASE_URL: databaseUrl, MEASURELINE_URL: url }
  const { stdout, stderr } = spawnSync(process.execPath, command, { cwd: ROOT, env, encoding: 'utf8' })
  const link = /https?:\S+\/setup\/[\w-]{43}/.exec(stdout)?.[0]
  if (!link) throw new Error(`No link was printed.\n${stderr}`)
  return link
}
