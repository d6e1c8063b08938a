/** Every setting of the tracker, read from the environment in this one place. `.env.example` lists them. */
import { availableParallelism } from 'node:os'
import { z } from 'zod'
import { forWriting, parseDatabaseAddress } from './database-address'

const address = (protocols: RegExp, kind: string) =>
  z.string().refine((text) => URL.canParse(text) && protocols.test(new URL(text).protocol), `must be ${kind}`)

const database = (attributes: RegExp, example: string) =>
  z.string().refine((text) => {
    const given = /[?&]target_session_attrs=([^&]*)/.exec(text)?.[1] ?? 'any'
    return parseDatabaseAddress(text) !== null && attributes.test(given)
  }, `must be an address like ${example}`)

const wholeNumber = (least: number, most: number) => {
  const sentence = `must be a whole number from ${least} to ${most}`
  const isBetween = (value: number) => value >= least && value <= most
  return z.string().regex(/^\d+$/, sentence).transform(Number).refine(isBetween, sentence)
}

/** More than that would leave each too few connections to the database. */
export const MOST_PROCESSES = 16
/** Of what a start begins by itself: its readers are few, and each process holds some hundreds of megabytes. */
const MOST_BY_ITSELF = 4

const settingsSchema = z.object({
  PORT: wholeNumber(0, 65_535).default(3000),
  HOST: z
    .string()
    .regex(/^[^\s/]+$/, 'must be the name or number of an address of this machine')
    .default('127.0.0.1'),
  DATABASE_URL: database(
    /^(any|read-write|primary)$/,
    'postgres://user:password@host:5432/name, or host1:5432,host2:5432 and ?target_session_attrs=read-write',
  ).optional(),
  DATABASE_READ_URL: database(
    /^(any|standby|read-only)$/,
    'postgres://user:password@host1:5432,host2:5432/name, with ?target_session_attrs=standby or any',
  ).optional(),
  MEASURELINE_PROCESSES: wholeNumber(1, MOST_PROCESSES).optional(),
  MEASURELINE_HEAP: wholeNumber(64, 65_536).default(512),
  MEASURELINE_DATA: z.string().optional(),
  MEASURELINE_URL: address(/^https?:$/, 'an address like https://measures.example.org').optional(),
  MEASURELINE_SECRET: z.string().min(32, 'must have 32 characters or more').optional(),
  MEASURELINE_CONTACT: z.string().max(200, 'must have 200 characters or less').optional(),
  MEASURELINE_TRUST_PROXY: z.enum(['true', 'false'], 'must be true or false').default('false'),
})

export const SETTING_NAMES = settingsSchema.keyof().options

/** They are not to stand in a terminal or a log. */
const SECRETS = ['DATABASE_URL', 'DATABASE_READ_URL', 'MEASURELINE_SECRET']

export type Settings = {
  port: number
  host: string
  /** An own PostgreSQL, or the embedded one that `npm start` hands on. Throws when there is neither. */
  readonly databaseUrl: string
  /** Standbys of it, from which readers read; null: there are none. */
  databaseReadUrl: string | null
  /** How many serve, at one port: one a core, up to four. */
  processes: number
  /** Megabytes of objects that one of them may hold. */
  heap: number
  /** Relative to the project, or absolute. */
  dataFolder: string
  /** The public address, without a slash at its end. */
  url: string
  /** What sessions are signed with. Throws when there is none. */
  readonly secret: string
  /** Whom to ask for an account or a new password, as the sign-in page says it. */
  contact: string | null
  /** Believe X-Forwarded-For, which anybody can send where no proxy overwrites it. */
  trustProxy: boolean
  /** Which of those that have no fixed default were given. */
  own: { database: boolean; dataFolder: boolean; secret: boolean }
}

const present = (value: string | undefined, name: string): string => {
  if (value === undefined) throw new Error(`${name} is not set. Start the tracker with "npm start", which sets it.`)
  return value
}

/** A server that listens on every address is asked at this machine's own. */
const REACHABLE: Record<string, string> = { '0.0.0.0': '127.0.0.1', '::': '[::1]' }

const localUrl = (host: string, port: number) =>
  `http://${REACHABLE[host] ?? (host.includes(':') ? `[${host}]` : host)}:${port}`

function parseEnvironment(environment: Record<string, string | undefined>) {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''))
  const parsed = settingsSchema.safeParse(given)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  const name = String(issue?.path[0])
  const value = SECRETS.includes(name) ? '' : ` and not "${given[name]}"`
  throw new Error(`The setting ${name} ${issue?.message}${value}. See .env.example.`)
}

/** Throws one sentence that names the variable which is wrong. An empty variable counts as absent. */
export function parseSettings(environment: Record<string, string | undefined>): Settings {
  const env = parseEnvironment(environment)
  return {
    port: env.PORT,
    host: env.HOST,
    get databaseUrl() {
      return forWriting(present(env.DATABASE_URL, 'DATABASE_URL'))
    },
    databaseReadUrl: env.DATABASE_READ_URL ?? null,
    processes: env.MEASURELINE_PROCESSES ?? Math.min(availableParallelism(), MOST_BY_ITSELF),
    heap: env.MEASURELINE_HEAP,
    dataFolder: env.MEASURELINE_DATA ?? 'data',
    url: (env.MEASURELINE_URL ?? localUrl(env.HOST, env.PORT)).replace(/\/+$/, ''),
    get secret() {
      return present(env.MEASURELINE_SECRET, 'MEASURELINE_SECRET')
    },
    contact: env.MEASURELINE_CONTACT?.trim() || null,
    trustProxy: env.MEASURELINE_TRUST_PROXY === 'true',
    own: {
      database: env.DATABASE_URL !== undefined,
      dataFolder: env.MEASURELINE_DATA !== undefined,
      secret: env.MEASURELINE_SECRET !== undefined,
    },
  }
}

/** Nothing is kept: a test that changes the environment is heard. */
export const settings = (): Settings => parseSettings(process.env)
