/** What a process and its database hold at a moment, and whether that grows. */
import { readdirSync, readFileSync } from 'node:fs'
import pg from 'pg'

export type Sample = {
  /** Of all memory that is in use, and of what is the process' own and no file's: heap, buffers, stacks. In MB. */
  resident: number
  own: number
  descriptors: number
  connections: number
  /** For how many seconds the oldest transaction has stood open without asking anything; 0 when none does. */
  idle: number
}

const inMegabytes = (status: string, key: string) =>
  Number(new RegExp(`^${key}:\\s+(\\d+) kB`, 'm').exec(status)?.[1]) / 1024

const readMemory = (pid: number) => {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  return { resident: inMegabytes(status, 'VmRSS'), own: inMegabytes(status, 'RssAnon') }
}

const CONNECTIONS = `
  select count(*)::int as connections,
    coalesce(max(extract(epoch from now() - state_change)) filter (where state like 'idle in transaction%'), 0)::float8 as idle
  from pg_stat_activity
  where datname = current_database() and backend_type = 'client backend' and pid <> pg_backend_pid()`

export type Sampler = { take: () => Promise<Sample>; close: () => Promise<void> }

/** Of the process, and of the database by a connection that is not counted. */
export async function startSampler(pid: number, databaseUrl: string): Promise<Sampler> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  const take = async () => {
    const { rows } = await client.query<Pick<Sample, 'connections' | 'idle'>>(CONNECTIONS)
    const { connections = 0, idle = 0 } = rows[0] ?? {}
    const descriptors = readdirSync(`/proc/${pid}/fd`).length
    return { ...readMemory(pid), descriptors, connections, idle }
  }
  return { take, close: () => client.end() }
}

/**
 * The least of each figure over the samples of a window. Memory is a saw: it rises with every request and falls when the
 * collector has been, whenever that suits it. What is really held is at the foot of a tooth; a window with several teeth
 * has one, and what grows lifts it.
 */
export const leastOf = (samples: readonly Sample[]): Sample => ({
  resident: Math.min(...samples.map(({ resident }) => resident)),
  own: Math.min(...samples.map(({ own }) => own)),
  descriptors: Math.min(...samples.map(({ descriptors }) => descriptors)),
  connections: Math.min(...samples.map(({ connections }) => connections)),
  idle: Math.min(...samples.map(({ idle }) => idle)),
})

/** Of the line that fits values at equal distances best: by how much each next one is more. */
export function slopeOf(values: readonly number[]): number {
  const middle = (values.length - 1) / 2
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  const [rise, run] = values.reduce(
    ([rise, run], value, at) => [rise + (at - middle) * (value - mean), run + (at - middle) ** 2],
    [0, 0],
  )
  return run === 0 ? 0 : rise / run
}
