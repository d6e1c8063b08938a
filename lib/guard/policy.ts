/** What a browser may load, run and send on behalf of an answer: its Content-Security-Policy. */
import { createHash, randomBytes } from 'node:crypto'

export const POLICY_HEADER = 'Content-Security-Policy'

const write = (directives: Record<string, string>) =>
  Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ')

/** What holds for all: no plugin, no other base of links, nobody's frame. */
const CLOSED = { 'object-src': "'none'", 'base-uri': "'none'", 'frame-ancestors': "'none'" }

/** Files, data and bare refusals show nothing and run nothing, should somebody open them as a page all the same. */
export const FILE_POLICY = write({ 'default-src': "'none'", ...CLOSED, 'form-action': "'none'" })

export const makeNonce = () => randomBytes(16).toString('base64')

/** React's own tools in development make functions of texts, and put styles where they like. */
const LOOSER = { script: " 'unsafe-eval'", style: "'self' 'unsafe-inline'", connect: "'self' ws:" }

/**
 * A page of the app: scripts that bear `nonce`, and what they load themselves. Styles come from files. Style attributes
 * are free, for the server draws lengths and shares into them (the chart's parts, the names of a table's cells); what
 * they could fetch, `img-src` and `font-src` refuse.
 */
export const pagePolicy = (nonce: string, development = process.env.NODE_ENV === 'development') =>
  write({
    'default-src': "'self'",
    'script-src': `'nonce-${nonce}' 'strict-dynamic'${development ? LOOSER.script : ''}`,
    'style-src': development ? LOOSER.style : "'self'",
    'style-src-attr': "'unsafe-inline'",
    'img-src': "'self' data: blob:",
    'font-src': "'self'",
    'connect-src': development ? LOOSER.connect : "'self'",
    ...CLOSED,
    'form-action': "'self'",
  })

/** That of a page's own policy. */
export const nonceIn = (policy: string | null): string | undefined => /'nonce-([^']+)'/.exec(policy ?? '')?.[1]

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/** A page that holds exactly this style and this script, and needs no file. */
export const hashPolicy = ({ style, script }: { style: string; script: string }) =>
  write({
    'default-src': "'none'",
    'script-src': hashOf(script),
    'style-src': hashOf(style),
    'connect-src': "'self'",
    'img-src': "'self'",
    ...CLOSED,
    'form-action': "'self'",
  })
