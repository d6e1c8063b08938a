/** Connections to a database of several servers: each leads to the one that the address wants, whichever that is by now. */
import type { Duplex } from 'node:stream'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { hostOf, parseDatabaseAddress, type Wanted } from '../database-address'

const PROBE_MS = 2000
/** The one of before says nothing for so long: all are asked. */
const PATIENCE_MS = 300
/** For as long nobody asks again which server it is; and for as long, when it is none. */
const FRESH_MS = 1000
const FAILED_MS = 250

type Known = {
  /** The one that was found last. */
  server: string | null
  finding: Promise<string> | null
  until: number
  /** Connections to `server`, and those on their way there. */
  clients: Set<DatabaseClient>
}

// Pages and proxy are bundled apart, and a reload evaluates this file again: they share what is known.
const kept = globalThis as { databaseServers?: Map<string, Known>; databaseMoves?: number }

function knownOf(address: string): Known {
  kept.databaseServers ??= new Map()
  const known = kept.databaseServers.get(address) ?? {
    server: null,
    finding: null,
    until: 0,
    clients: new Set(),
  }
  kept.databaseServers.set(address, known)
  return known
}

function read(address: string) {
  const parsed = parseDatabaseAddress(address)
  if (!parsed) throw new Error('The address of the database cannot be read.')
  return parsed
}

const ignore = () => {}

/** The server, when it is as it is wanted. Throws why it is not. */
async function probe(server: string, wanted: Wanted): Promise<string> {
  const timeouts = { connectionTimeoutMillis: PROBE_MS, query_timeout: PROBE_MS }
  const client = new pg.Client({ connectionString: server, ...timeouts })
  client.on('error', ignore)
  try {
    await client.connect()
    // On for a standby, and for a primary that is told to take no writes. Some poolers hide what servers say unasked.
    const { rows } = await client.query<{ transaction_read_only: 'on' | 'off' }>('show transaction_read_only')
    const isWritable = rows[0]?.transaction_read_only === 'off'
    if (wanted === 'any' || isWritable === (wanted === 'writable')) return server
    throw new Error(isWritable ? 'takes writes' : 'takes no writes')
  } catch (error) {
    const { message, code } = error as NodeJS.ErrnoException
    throw new Error(`${hostOf(server)}: ${message || code}`)
  } finally {
    void client.end().catch(ignore)
  }
}

const PROBLEMS: Record<Wanted, string> = {
  any: 'No server of the database answers',
  writable: 'No server of the database takes writes',
  standby: 'No server of the database is a standby',
}

/** All are asked at once: nobody waits for one that is gone. */
async function probeAll(servers: readonly string[], wanted: Wanted): Promise<string> {
  try {
    return await Promise.any(servers.map((server) => probe(server, wanted)))
  } catch (error) {
    const reasons = (error as AggregateError).errors.map(({ message }: Error) => message)
    throw Object.assign(new Error(`${PROBLEMS[wanted]} (${reasons.join('; ')})`), { code: '08001' })
  }
}

/** Connections to the one of before hold on to a machine that is gone, or that nobody may write to any more. */
function moveTo(server: string, known: Known) {
  if (known.server !== null && known.server !== server) {
    kept.databaseMoves = movesSoFar() + 1
    for (const client of known.clients) client.leave()
    known.clients.clear()
  }
  known.server = server
}

async function find(address: string, known: Known): Promise<string> {
  const { servers, wanted } = read(address)
  // The one of before, as long as it will do: whoever reads there would else be led back and forth.
  const same = known.server === null ? null : probe(known.server, wanted).catch(() => null)
  const soon = await Promise.race([same, wait(PATIENCE_MS, null, { ref: false })])
  const server = soon ?? (await probeAll(servers, wanted))
  moveTo(server, known)
  return server
}

/** The address of one server. Whoever asks meanwhile shares the answer. */
export function findServer(address: string): Promise<string> {
  const { servers, wanted } = read(address)
  if (servers.length === 1 && wanted === 'any') return Promise.resolve(servers[0])
  const known = knownOf(address)
  if (known.finding && Date.now() < known.until) return known.finding
  const finding = find(address, known)
  Object.assign(known, { finding, until: Number.POSITIVE_INFINITY })
  const keepFor = (milliseconds: number) => () => {
    known.until = Date.now() + milliseconds
  }
  finding.then(keepFor(FRESH_MS), keepFor(FAILED_MS))
  return finding
}

/** Rises whenever another server than before answers: what was read of the one before may be nowhere any more. */
export const movesSoFar = (): number => kept.databaseMoves ?? 0

/** SQLSTATE of a server that takes no writes: it was a primary, and is none any more. */
const READ_ONLY = '25006'

/** A server says so, and then that the commit is done: it gave up waiting for its standby. */
const UNCONFIRMED = 'SyncRepWaitForLSN'
const unconfirmed = () =>
  Object.assign(new Error('No standby has confirmed what was written.'), { code: '08007', severity: 'ERROR' })

/** A pool gives up by closing what is not open yet. */
const untilClosed = (stream: Duplex) =>
  new Promise<never>((_, reject) => {
    stream.once('close', () => reject(new Error('Connection terminated: no server was found in time')))
  })

/** As pg's own, for an address that may name several servers. */
export class DatabaseClient extends pg.Client {
  private readonly address: string

  constructor({ connectionString = '', ...config }: pg.ClientConfig = {}) {
    super({ ...config, connectionString: read(connectionString).servers[0] })
    this.address = connectionString
    // A connection that is lost is told of to whoever asks along it; without a listener it would end the process.
    this.on('error', ignore)
  }

  override connect(): Promise<pg.Client>
  override connect(callback: ((error: Error) => void) | ((error: null, client: pg.Client) => void)): void
  override connect(callback?: (...told: never[]) => void): Promise<pg.Client> | undefined {
    const reached = this.reach()
    if (!callback) return reached
    const tell = callback as (error: Error | null, client?: pg.Client) => void
    reached.then(
      (client) => tell(null, client),
      (error) => tell(error),
    )
  }

  /** Ends at once, and with it whatever it is asked. */
  leave() {
    this.connection.stream.destroy(new Error('Connection terminated: the database has moved to another server'))
  }

  private async reach(): Promise<pg.Client> {
    const server = await Promise.race([findServer(this.address), untilClosed(this.connection.stream)])
    this.turnTo(server)
    const known = this.enlist()
    try {
      await super.connect()
    } catch (error) {
      this.lookAgain()
      throw error
    }
    this.watch()
    // It moved while this one connected.
    if (known && known.server !== server) this.leave()
    return this
  }

  private enlist(): Known | undefined {
    const known = kept.databaseServers?.get(this.address)
    known?.clients.add(this)
    this.once('end', () => known?.clients.delete(this))
    return known
  }

  private turnTo(server: string) {
    if (read(this.address).servers.length === 1) return
    const { hostname, port } = new URL(server)
    this.host = hostname.replace(/^\[|\]$/g, '')
    this.port = Number(port) || 5432
  }

  private lookAgain() {
    const known = kept.databaseServers?.get(this.address)
    if (known?.until !== Number.POSITIVE_INFINITY) Object.assign(known ?? {}, { until: 0 })
  }

  private watch() {
    this.connection.on('errorMessage', ({ code }: { code?: string }) => {
      if (code !== READ_ONLY) return
      this.lookAgain()
      // Once whoever asked has heard.
      setImmediate(() => this.leave())
    })
    // What waits for a standby must not count as saved: the commit fails, and with it the connection.
    this.on('notice', ({ routine }) => {
      if (routine === UNCONFIRMED) this.connection.emit('errorMessage', unconfirmed())
    })
  }
}

/** A pool whose connections may die while nobody uses them. */
export function openPool(config: pg.PoolConfig): pg.Pool {
  const pool = new pg.Pool({ ...config, Client: DatabaseClient })
  // It replaces them by itself; without a listener they would end the process.
  pool.on('error', ignore)
  return pool
}
