/** The built app, served for tests and measurements in a process of its own. */

import { type ChildProcess, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { builtApp, builtSettings } from '@/bin/app-process'
import { pathTo } from '@/lib/addresses'
import { findFreePort } from '@/lib/embedded-postgres/free-port'
import { parseSettings } from '@/lib/settings'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
export const SECRET = 'a secret that only tests know, and long enough'

export type AppServer = { url: string; pid: number; stop: () => Promise<void> }

async function untilItAnswers(server: ChildProcess, url: string, said: () => string) {
  const end = Date.now() + 30_000
  while (Date.now() < end && server.exitCode === null) {
    if (await fetch(url + pathTo('health')).catch(() => null)) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error(`The server did not answer.\n${said()}`)
}

/** Any server that Node runs with `args`; `env` adds to this process' own. */
export async function startAppServer(
  args: (port: string) => readonly string[],
  env: (url: string) => Record<string, string>,
): Promise<AppServer> {
  const port = await findFreePort()
  const url = `http://127.0.0.1:${port}`
  const server = spawn(process.execPath, args(String(port)), {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env(url) },
  })
  let said = ''
  server.stdout.on('data', (text) => (said += text))
  server.stderr.on('data', (text) => (said += text))
  // Whatever ends this process ends the server.
  const end = () => server.kill('SIGTERM')
  process.once('exit', end)
  server.once('exit', () => process.off('exit', end))
  await untilItAnswers(server, url, () => said)
  const stop = () =>
    new Promise<void>((resolve) => {
      if (server.exitCode !== null || server.signalCode !== null) return resolve()
      server.once('exit', () => resolve())
      end()
    })
  return { url, pid: server.pid ?? 0, stop }
}

/** One process, with the memory that a start gives it. `env` adds to what every server of the tests is given. */
export function startApp(databaseUrl: string, env: Record<string, string> = {}): Promise<AppServer> {
  const { heap } = parseSettings(env)
  return startAppServer(
    (port) => {
      const { flags, file, args } = builtApp('127.0.0.1', port, heap)
      return [...flags, file, ...args]
    },
    (url) => ({
      ...builtSettings(),
      NODE_ENV: 'production',
      NEXT_TELEMETRY_DISABLED: '1',
      DATABASE_URL: databaseUrl,
      MEASURELINE_URL: url,
      MEASURELINE_SECRET: SECRET,
      ...env,
    }),
  )
}
