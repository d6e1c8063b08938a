/** Where to go after signing in. */
import { pathTo, withQuery } from '@/lib/addresses'

export const START = pathTo('list')

// Browsers read "\" as "/" and drop tabs and line breaks before they look at an address.
// biome-ignore lint/suspicious/noControlCharactersInRegex: that is what it looks for
const TREACHEROUS = /[\\\u0000-\u0020\u007f]/

/** The path that was asked for when it stays on this site, as a header can bear it, else the front door. */
export function parseNextPath(asked: unknown): string {
  if (typeof asked !== 'string' || asked.length > 2000 || TREACHEROUS.test(asked) || !/^\/(?!\/)/.test(asked))
    return START
  const base = 'http://here.invalid'
  if (!URL.canParse(asked, base)) return START
  const { origin, pathname, search, hash } = new URL(asked, base)
  return origin === base && !pathname.startsWith('//') ? pathname + search + hash : START
}

/** The sign-in page that leads back to `path`. */
export const signInPath = (path?: string) => withQuery(pathTo('signIn'), new URLSearchParams(path && { next: path }))
