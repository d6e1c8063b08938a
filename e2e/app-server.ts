/** The built app, served for tests in a process of its own. */
import { type ChildProcess, spawn } from 'node:child_process'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { findFreePort } from '@/lib/embedded-postgres/free-port'
import { READ_LONG_ADDRESSES } from '@/lib/problems/long-address'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const SECRET = 'a secret that only tests know, and long enough'

export type AppServer = { url: string; stop: () => Promise<void> }

async function untilItAnswers(app: ChildProcess, url: string, said: () => string) {
  const end = Date.now() + 30_000
  while (Date.now() < end && app.exitCode === null) {
    if (await fetch(`${url}/healthz`).catch(() => null)) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error(`The app did not answer.\n${said()}`)
}

/** `env` adds to what every server of the tests is given. */
export async function startApp(databaseUrl: string, env: Record<string, string> = {}): Promise<AppServer> {
  const port = await findFreePort()
  const url = `http://127.0.0.1:${port}`
  const next = path.join(ROOT, 'node_modules', 'next', 'dist', 'bin', 'next')
  const app = spawn(process.execPath, [READ_LONG_ADDRESSES, next, 'start', '-H', '127.0.0.1', '-p', String(port)], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      NODE_ENV: 'production',
      NEXT_TELEMETRY_DISABLED: '1',
      DATABASE_URL: databaseUrl,
      MEASURELINE_URL: url,
      MEASURELINE_SECRET: SECRET,
      ...env,
    },
  })
  let said = ''
  app.stdout.on('data', (text) => (said += text))
  app.stderr.on('data', (text) => (said += text))
  await untilItAnswers(app, url, () => said)
  const stop = () =>
    new Promise<void>((resolve) => {
      if (app.exitCode !== null) return resolve()
      app.once('exit', () => resolve())
      app.kill('SIGTERM')
    })
  return { url, stop }
}
