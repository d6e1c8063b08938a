/** Every setting of the tracker, read from the environment in this one place. `.env.example` lists them. */
import { z } from 'zod'

const address = (protocols: RegExp) =>
  z.string().refine((text) => URL.canParse(text) && protocols.test(new URL(text).protocol), 'is no such address')

const settingsSchema = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  HOST: z.string().min(1).default('127.0.0.1'),
  DATABASE_URL: address(/^postgres(ql)?:$/).optional(),
  MEASURELINE_DATA: z.string().min(1).default('data'),
  MEASURELINE_URL: address(/^https?:$/).optional(),
  MEASURELINE_SECRET: z.string().min(32).optional(),
  MEASURELINE_TRUST_PROXY: z.enum(['true', 'false']).default('false'),
})

export type Settings = {
  port: number
  host: string
  /** An own PostgreSQL, or the embedded one that `npm start` hands on. Throws when there is neither. */
  readonly databaseUrl: string
  /** Whether an own PostgreSQL is named. */
  ownDatabase: boolean
  /** Relative to the project, or absolute. */
  dataFolder: string
  /** The public address, without a slash at its end. */
  url: string
  /** What sessions are signed with. Throws when there is none. */
  readonly secret: string
  /** Believe X-Forwarded-For, which anybody can send where no proxy overwrites it. */
  trustProxy: boolean
}

const present = (value: string | undefined, name: string): string => {
  if (value === undefined) throw new Error(`${name} is not set. Start the tracker with "npm start", which sets it.`)
  return value
}

/** Throws one sentence that names the variable which is wrong. An empty variable counts as absent. */
export function parseSettings(environment: Record<string, string | undefined>): Settings {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''))
  const parsed = settingsSchema.safeParse(given)
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    const name = String(issue?.path[0])
    throw new Error(`The setting ${name}=${given[name]} is wrong: ${issue?.message}. See .env.example.`)
  }
  const env = parsed.data
  return {
    port: env.PORT,
    host: env.HOST,
    get databaseUrl() {
      return present(env.DATABASE_URL, 'DATABASE_URL')
    },
    ownDatabase: env.DATABASE_URL !== undefined,
    dataFolder: env.MEASURELINE_DATA,
    url: (env.MEASURELINE_URL ?? `http://${env.HOST}:${env.PORT}`).replace(/\/+$/, ''),
    get secret() {
      return present(env.MEASURELINE_SECRET, 'MEASURELINE_SECRET')
    },
    trustProxy: env.MEASURELINE_TRUST_PROXY === 'true',
  }
}

export const settings = (): Settings => parseSettings(process.env)
