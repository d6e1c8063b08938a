/** What every answer bears, and which status it leaves with where Next knows only 500. */
import { subscribe } from 'node:diagnostics_channel'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { type Said, tellProblem } from '@/lib/answers/refuse'
import { wordsIn } from '@/lib/i18n/catalogue'
import type { Speech } from '@/lib/i18n/format'
import { chooseLanguage } from '@/lib/i18n/language'
import { PLAIN_POLICY, RETRY_SECONDS, renderAwayPage } from '@/lib/problems/away-page'
import { fates, type RequestFate, UNTOLD } from './fate'
import { headersOfAll } from './headers'
import { FILE_POLICY, POLICY_HEADER } from './policy'

type Exchange = { request: IncomingMessage; response: ServerResponse }

/** Of the body that goes nowhere, its style sheets among them. */
const CONTENT = ['Content-Encoding', 'Content-Length', 'Transfer-Encoding', 'ETag', 'Link']

/** A list needs some dozens. Next copies all values of a key for each further one: 8,000 of them, 16 KB, took seven seconds. */
const MOST_VALUES = 1000
/** Where Next has nothing to read and nothing to make. */
const NOWHERE = '/_next/static/refused'

/** What Next would fail at, or be long at: it is given something else to answer, and that answer a status and words. */
function refuseFirst(request: IncomingMessage): number | null {
  const { method, url = '' } = request
  // No Request can be made of a TRACE.
  const refused = method === 'TRACE' ? 405 : url.split('&', MOST_VALUES + 1).length > MOST_VALUES ? 414 : null
  if (refused) Object.assign(request, { method: 'GET', url: NOWHERE })
  return refused
}

type Instead = Pick<Said, 'headers' | 'body'>

const refusedBody = ({ request }: Exchange, status: number): Instead =>
  tellProblem({ kind: status === 405 ? 'wrongMethod' : 'tooManyValues' }, wordsOf(request), request.headers.accept)

function wordsOf(request: IncomingMessage): Speech {
  const language = chooseLanguage({ acceptLanguage: request.headers['accept-language'] })
  return { language, words: wordsIn(language) }
}

/** The page for people, an object for programs. */
function awayBody({ request, response }: Exchange): Instead {
  const speech = wordsOf(request)
  const isPage = String(response.getHeader('content-type') ?? '').startsWith('text/html')
  if (!isPage) return tellProblem({ kind: 'away' }, speech, null)
  const headers = { 'Content-Type': 'text/html; charset=utf-8', [POLICY_HEADER]: PLAIN_POLICY }
  return { headers, body: renderAwayPage(speech, request.method !== 'POST') }
}

/** Next looks for an action in nothing else: another post is answered as the page is, and fails as it does. */
export const mayBeAction = ({ method, headers }: Pick<IncomingMessage, 'method' | 'headers'>): boolean =>
  method === 'POST' && ('next-action' in headers || /^multipart\/form-data/i.test(headers['content-type'] ?? ''))

/** The status that is true: a 500 is a failure of this program, and nothing else. */
export function answerStatusOf(status: number, toAction: boolean, fate: RequestFate): number {
  if (fate.refused) return fate.refused
  if (fate.told) return 503
  if (fate.wait !== null && status < 500) return 429
  if (fate.stale && status < 500) return 409
  if (status < 500) return status
  if (fate.away) return 503
  const isSenders = fate.unreadable || (toAction && !fate.received)
  return status === 500 && isSenders ? 400 : status
}

/** What scripts of a page ask for bears one of these. */
const isForDocument = ({ headers }: IncomingMessage) => !('rsc' in headers || 'next-action' in headers)

/** Heads the answer anew; answers what goes out instead of its body, if anything does. */
function settle(exchange: Exchange, status: number, fate: RequestFate): { settled: number; body: string | null } {
  const { request, response } = exchange
  const settled = answerStatusOf(status, mayBeAction(request), fate)
  // A browser puts the headers of a 304 on the page that it kept, whose scripts bear the nonce of their own day.
  if (settled === 304) response.removeHeader(POLICY_HEADER)
  // Kept with a tag, a refusal would be shown again when it holds no more.
  if (settled >= 400 && response.hasHeader('ETag')) {
    response.removeHeader('ETag')
    response.setHeader('Cache-Control', 'no-store')
  }
  if (fate.refused) return { settled, body: replaceBody(exchange, refusedBody(exchange, settled)) }
  if (settled === 429) response.setHeader('Retry-After', fate.wait ?? RETRY_SECONDS)
  if (settled !== 503 || settled === status) return { settled, body: null }
  response.setHeader('Retry-After', RETRY_SECONDS)
  response.setHeader('Cache-Control', 'no-store')
  return { settled, body: isReplaced(exchange, status) ? replaceBody(exchange, awayBody(exchange)) : null }
}

/** Next's page of failures; what an action answers to scripts is read by them. */
const isReplaced = ({ request }: Exchange, status: number) => status >= 500 && !request.headers['next-action']

function replaceBody({ request, response }: Exchange, { headers, body }: Instead): string {
  for (const name of CONTENT) response.removeHeader(name)
  const all = { [POLICY_HEADER]: FILE_POLICY, ...headers }
  for (const [name, value] of Object.entries(all)) response.setHeader(name, value)
  return request.method === 'HEAD' ? '' : body
}

/** What is sent, for whoever asked for a copy of it; an answer that failed, or that nobody heard to its end, is none. */
function copyBody(response: ServerResponse, fate: RequestFate) {
  const chunks: Buffer[] = []
  const take = (chunk: unknown) => {
    if (!fate.copy) return
    if (typeof chunk === 'string') chunks.push(Buffer.from(chunk))
    else if (chunk instanceof Uint8Array) chunks.push(Buffer.from(chunk))
  }
  const hand = () => {
    const headers = Object.entries(response.getHeaders()).map(([name, value]) => [name, [value].flat().join(', ')])
    const left = { status: response.statusCode, headers: Object.fromEntries(headers), body: Buffer.concat(chunks) }
    if (!fate.away && !fate.told) fate.copy?.(left)
  }
  return { take, hand }
}

type Loose = (...args: unknown[]) => unknown

function watchAnswer(exchange: Exchange, fate: RequestFate) {
  const { response } = exchange
  const [writeHead, write, end] = [response.writeHead, response.write, response.end].map(
    (method) => (method as Loose).bind(response) as Loose,
  ) as [Loose, Loose, Loose]
  let instead: string | null = null
  const { take, hand } = copyBody(response, fate)
  const head = (status: number, ...rest: unknown[]) => {
    const { settled, body } = settle(exchange, status, fate)
    instead = body
    // Headers that come with the call are of the body that goes nowhere.
    return writeHead(settled, ...(body === null ? rest : []))
  }
  // Node heads an answer while it writes the first of it, when it is too late to write something else.
  const begin = () => {
    const { headersSent, statusCode } = response
    const due = fate.refused !== null || (fate.away && isReplaced(exchange, statusCode))
    if (due && !headersSent) response.writeHead(statusCode)
  }
  const writeMore = (...args: unknown[]) => {
    begin()
    take(args[0])
    return instead === null ? write(...args) : true
  }
  const finish = (...args: unknown[]) => {
    begin()
    take(args[0])
    if (fate.copy) response.once('finish', hand)
    return instead === null ? end(...args) : end(instead)
  }
  Object.assign(response, { writeHead: head, write: writeMore, end: finish })
}

/** Next can answer neither 400 nor 503 where it fails, and sets no header on what it refuses itself. */
export function watchAnswers(url: string) {
  const headers = Object.entries(headersOfAll(url))
  subscribe('http.server.request.start', (message) => {
    const exchange = message as Exchange
    const { request, response } = exchange
    for (const [name, value] of headers) response.setHeader(name, value)
    const fate: RequestFate = {
      ...UNTOLD,
      refused: refuseFirst(request),
      isDocument: isForDocument(request),
      sayPacked: () => response.setHeader('Content-Encoding', 'gzip'),
    }
    fates().enterWith(fate)
    watchAnswer(exchange, fate)
  })
}
