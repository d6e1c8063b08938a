/** The settings of a start or a command, and what they hand to the processes that they start. */
import { existsSync } from 'node:fs'
import path from 'node:path'
import { parseSettings, type Settings } from '@/lib/settings'
import { ROOT } from './processes'

/** From the environment, else from `.env`. */
export function readSettings(): Settings {
  const file = path.join(ROOT, '.env')
  if (existsSync(file)) process.loadEnvFile(file)
  return parseSettings(process.env)
}

export const appEnvironment = (databaseUrl: string, url: string, secret: string): NodeJS.ProcessEnv => ({
  ...process.env,
  NEXT_TELEMETRY_DISABLED: '1',
  DATABASE_URL: databaseUrl,
  MEASURELINE_SECRET: secret,
  MEASURELINE_URL: url,
})
