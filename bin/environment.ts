/** The settings of a start or a command, and what they hand to the processes that they start. */
import { existsSync } from 'node:fs'
import path from 'node:path'
import { parseSettings, type Settings } from '@/lib/settings'
import { claimPort } from './port'
import { ROOT } from './processes'

/** From the environment, else from `.env`. */
export function readSettings(): Settings {
  const file = path.join(ROOT, '.env')
  if (existsSync(file)) process.loadEnvFile(file)
  return parseSettings(process.env)
}

/** Where a tracker is served: the address that readers have, and this machine's own. */
export type Place = { host: string; port: number; url: string; here: string }

export async function claimPlace({ host, port: wanted }: Settings): Promise<Place> {
  const port = await claimPort(host, wanted)
  const given = { HOST: host, PORT: String(port) }
  return {
    ...{ host, port },
    url: parseSettings({ ...process.env, ...given }).url,
    here: parseSettings(given).url,
  }
}

export const appEnvironment = (databaseUrl: string, url: string, secret: string): NodeJS.ProcessEnv => ({
  ...process.env,
  NEXT_TELEMETRY_DISABLED: '1',
  DATABASE_URL: databaseUrl,
  MEASURELINE_SECRET: secret,
  MEASURELINE_URL: url,
})
