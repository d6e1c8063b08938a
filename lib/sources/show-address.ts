/**
 * An address as a reader takes it in: without protocol, "www." and query, cut in its middle when it is long. A host in
 * another script is kept in ASCII, and shown as both: letters of two scripts can look alike.
 */
import { domainToUnicode } from 'node:url'
import { findRefusedSign } from '@/lib/signs'

const MOST = 72

function readable(path: string): string {
  try {
    const decoded = decodeURI(path)
    return findRefusedSign(decoded) || /[\t\n\r]/.test(decoded) ? path : decoded
  } catch {
    return path
  }
}

/** The host in its own script, where that is another one than Latin. */
export function ownHost(url: string): string | null {
  const { hostname } = new URL(url)
  const named = domainToUnicode(hostname)
  return named === '' || named === hostname || findRefusedSign(named) ? null : named
}

const withoutWww = (host: string) => host.replace(/^www\./, '')

export function shortAddress(url: string): string {
  if (!URL.canParse(url)) return url
  const { hostname, pathname } = new URL(url)
  const own = ownHost(url)
  const host = withoutWww(hostname) + (own ? ` (${withoutWww(own)})` : '')
  const text = `${host}${readable(pathname).replace(/\/$/, '')}`
  return text.length <= MOST ? text : `${text.slice(0, MOST / 2)}…${text.slice(1 - MOST / 2)}`
}
