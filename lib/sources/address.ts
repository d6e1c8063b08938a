/**
 * Which addresses are taken, and as what they are kept. A source is known by its address, so one document has one: what
 * the URL standard makes of what was typed, without what only says where the reader came from or where to look in it.
 */
import ipaddr from 'ipaddr.js'
import * as z from 'zod/mini'
import { findRefusedSign, nameSign } from '@/lib/signs'

const LONGEST = 2000

/** Keys by which sites count where readers come from. They lead nowhere else. */
const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|gclsrc|gbraid|wbraid|dclid|msclkid|twclid|yclid|igshid|mc_cid|mc_eid|_ga|_gl|_hsenc|_hsmi|mkt_tok|spm|isappinstalled)$/i
/** Names that lead to the reader's own machine or network, or nowhere. */
const NEAR = /(?:^|\.)(?:localhost|local|localdomain|internal|intranet|lan|home|corp|invalid|home\.arpa)$/
const LABEL = /^[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?$/

/** Of numbers only those of the public network: ours and those of the reader's office are nobody's source. */
const isPublicNumber = (number: string) => ipaddr.isValid(number) && ipaddr.process(number).range() === 'unicast'

/** `host` is written as the standard has it: an IPv4 in numbers of any kind is four decimal ones by now. */
function isPublicHost(host: string): boolean {
  if (host.startsWith('[') || /(?:^|\.)\d+$/.test(host)) return isPublicNumber(host.replace(/^\[|\]$/g, ''))
  const labels = host.split('.')
  return labels.length > 1 && labels.every((label) => LABEL.test(label)) && !NEAR.test(host)
}

/** What is left of "?a=1&utm_source=x" is as it was: nothing is written anew. */
const withoutTracking = (search: string) =>
  search
    .slice(1)
    .split('&')
    .filter((pair) => !TRACKING.test(pair.split('=')[0] ?? ''))
    .join('&')

/** An archive's copy, or a translation: what stands behind the address within it is that one's. */
const holdsAnother = ({ pathname }: URL) => /https?:\/?/i.test(pathname)
/** Most fragments are a place in the document, which a citation's note can tell; these are the document. */
const isRoute = (fragment: string) => /^#!?\/./.test(fragment)

function simplify(url: URL): string {
  if (url.hostname.endsWith('.')) url.hostname = url.hostname.slice(0, -1)
  const whole = url.href
  if (!/[?#]/.test(whole) || holdsAnother(url)) return whole
  const query = withoutTracking(url.search)
  // Whole: of one that begins with a mark of its own ("??a.js,b.js") the standard would take that away.
  url.search = query && `?${query}`
  if (!isRoute(url.hash)) url.hash = ''
  return url.href
}

// By the standard these vanish or become something else, and whoever pasted them does not see that they are there.
const UNSEEN = /[\t\n\r]|\p{Cf}|\p{Default_Ignorable_Code_Point}/u

function findSign(text: string): string | null {
  const [found] = UNSEEN.exec(text) ?? []
  return found ? `refused_sign:${nameSign(found)}` : findRefusedSign(text)
}

// Cheaper than asking first whether it can be parsed.
function parseUrl(text: string): URL | null {
  try {
    return new URL(text)
  } catch {
    return null
  }
}

export type ReadAddress = { ok: true; url: string } | { ok: false; code: string }

/** The address as it is kept, or the code of what is wrong with it. */
export function readAddress(typed: string): ReadAddress {
  const text = typed.trim()
  const refuse = (code: string): ReadAddress => ({ ok: false, code })
  if (text === '') return refuse('required')
  const sign = findSign(text)
  if (sign) return refuse(sign)
  // The standard takes "https:host" and "https:\\host" too: relative ones, in a page of ours.
  if (!/^https?:\/\/[^/\\?#]/i.test(text) || /^[^?#]*\\/.test(text)) return refuse('invalid_url')
  const url = parseUrl(text)
  if (!url) return refuse('invalid_url')
  if (url.username !== '' || url.password !== '') return refuse('address_with_user')
  if (!isPublicHost(url.hostname.replace(/\.$/, ''))) return refuse('private_address')
  const kept = simplify(url)
  return kept.length > LONGEST ? refuse(`too_long:${LONGEST}`) : { ok: true, url: kept }
}

/** An http(s) address that leads somewhere public; `javascript:` and its like are refused here, once for every field. */
export const urlSchema = z.pipe(
  z.string({ error: 'required' }),
  z.transform((text, { issues }): string => {
    const read = readAddress(text)
    if (read.ok) return read.url
    issues.push({ code: 'custom', message: read.code, input: text })
    return z.NEVER
  }),
)

/** The address as it is kept; what is none stays as it is. */
export function keptAddress(text: string): string {
  const read = readAddress(text)
  return read.ok ? read.url : text
}

/** Where the same page may be known: by the other scheme, with or without "www." and a slash at its end. */
export function likelyAddresses(kept: string): string[] {
  const url = new URL(kept)
  const bare = url.host.replace(/^www\./, '')
  const path = url.pathname.replace(/\/$/, '')
  return ['https:', 'http:'].flatMap((scheme) =>
    [bare, `www.${bare}`].flatMap((host) =>
      [path, `${path}/`].map((end) => `${scheme}//${host}${end || '/'}${url.search}${url.hash}`),
    ),
  )
}
