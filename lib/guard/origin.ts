/** Whether a form comes from a page of this tracker. */

type Asked = {
  headers: Headers
  /** The address under which readers reach it (`settings().url`). */
  url: string
  /** Believe what a proxy in front says about the address that was asked. */
  trustProxy: boolean
}

const lastOf = (list: string | null) => list?.split(',').at(-1)?.trim() || null

/** The origin of the address that was asked; null for a request that names none. */
export function originAsked({ headers, url, trustProxy }: Asked): string | null {
  const host = (trustProxy && lastOf(headers.get('x-forwarded-host'))) || headers.get('host')
  if (!host) return null
  const known = new URL(url)
  // A proxy speaks http to the app, whatever it speaks to readers: the public address knows.
  const said = trustProxy ? lastOf(headers.get('x-forwarded-proto')) : null
  const asked = `${said ?? 'http'}://${host.toLowerCase()}`
  if (host.toLowerCase() === known.host) return known.origin
  return URL.canParse(asked) ? new URL(asked).origin : null
}

/**
 * A browser says where the page of a form is from. Another site, another scheme or port of the same host, and a program
 * that says nothing are refused: a program has addresses of its own to ask.
 */
export function isOwnPost(asked: Asked): boolean {
  const { headers } = asked
  const site = headers.get('sec-fetch-site')
  if (site !== null && site !== 'same-origin' && site !== 'none') return false
  const origin = headers.get('origin')
  return origin !== null && origin === originAsked(asked)
}
