/** The address of a database, which may name several servers: as libpq has it, for pg itself knows one. */

/** What a server has to be to be connected to. `any`: whichever answers. */
export type Wanted = 'any' | 'writable' | 'standby'

/** One address a server, the same but for host and port. */
export type DatabaseAddress = { servers: [string, ...string[]]; wanted: Wanted }

const PARTS = /^(postgres(?:ql)?:\/\/(?:[^/?#]*@)?)([^/?#]*)(.*)$/s
const ATTRIBUTE = 'target_session_attrs'
const WANTED: Record<string, Wanted> = {
  any: 'any',
  'read-write': 'writable',
  primary: 'writable',
  standby: 'standby',
  'read-only': 'standby',
}

/** Without what only libpq knows; else to the letter as it came. */
function withoutAttribute(server: string): string {
  const url = new URL(server)
  if (!url.searchParams.has(ATTRIBUTE)) return server
  url.searchParams.delete(ATTRIBUTE)
  return url.href
}

/** Null when it is none. */
export function parseDatabaseAddress(text: string): DatabaseAddress | null {
  const [, before, hosts, after] = PARTS.exec(text) ?? []
  if (before === undefined || hosts === undefined || after === undefined) return null
  const [first, ...more] = hosts.split(',').map((host) => `${before}${host}${after}`)
  if (first === undefined || ![first, ...more].every((server) => URL.canParse(server))) return null
  // A host that was forgotten between two commas.
  if (more.length > 0 && hosts.split(',').includes('')) return null
  const wanted = WANTED[new URL(first).searchParams.get(ATTRIBUTE) ?? 'any']
  return wanted ? { servers: [withoutAttribute(first), ...more.map(withoutAttribute)], wanted } : null
}

/** The same address, of which only a server that takes writes will do, where it names several. */
export function forWriting(text: string): string {
  const address = parseDatabaseAddress(text)
  if (!address || address.servers.length === 1 || address.wanted !== 'any') return text
  const bare = text.replace(`${ATTRIBUTE}=any`, '').replace(/[?&]$/, '')
  return `${bare}${bare.includes('?') ? '&' : '?'}${ATTRIBUTE}=read-write`
}

/** "db1:5432" */
export const hostOf = (server: string) => new URL(server).host

/** Of which database at which hosts, without who asks for it. */
export function describeAddress(text: string): string {
  const servers = parseDatabaseAddress(text)?.servers ?? []
  const name = servers[0] ? new URL(servers[0]).pathname.slice(1) : ''
  return `"${name}" at ${servers.map(hostOf).join(' or ')}`
}
