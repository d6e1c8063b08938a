/** Before every page: whether it may be asked so, its language and policy, and whether the database can be asked. */
import { type NextRequest, NextResponse } from 'next/server'
import { seenCookie, sessionCookie } from '@/lib/auth/cookies'
import { isOnReplica, notePacked } from '@/lib/guard/fate'
import { METHODS } from '@/lib/guard/methods'
import { isOwnPost } from '@/lib/guard/origin'
import { makeNonce, POLICY_HEADER, pagePolicy } from '@/lib/guard/policy'
import { type Language, wordsIn } from '@/lib/i18n/catalogue'
import { chooseLanguage, LANGUAGE_COOKIE, LANGUAGE_HEADER } from '@/lib/i18n/language'
import { PLAIN_POLICY, RETRY_SECONDS, renderAwayPage } from '@/lib/problems/away-page'
import { settings } from '@/lib/settings'
import { answersAt } from './lib/answers/address-at'
import { alternatesOf } from './lib/answers/alternates'
import { isDeadLink } from './lib/answers/dead-link'
import { findPage } from './lib/answers/kept-pages'
import { fillPage, readsGzip } from './lib/answers/page-in-pieces'
import { answerProblem, type ProblemKind, wantsPage } from './lib/answers/refuse'
import { seenVersion } from './lib/answers/seen'
import { isReading, isUnchanged, validated, validatorOf } from './lib/answers/validator'
import { isDatabaseUp } from './lib/database/ping'
import { chooseReplica } from './lib/database/replica'

// What Next takes of a form.
const MOST_BYTES = 1024 * 1024
const YEAR_SECONDS = 365 * 24 * 60 * 60

function answerAway(language: Language, reloads: boolean) {
  const headers = {
    'Content-Type': 'text/html; charset=utf-8',
    'Cache-Control': 'no-store',
    'Retry-After': String(RETRY_SECONDS),
    [POLICY_HEADER]: PLAIN_POLICY,
  }
  return new NextResponse(renderAwayPage({ language, words: wordsIn(language) }, reloads), { status: 503, headers })
}

// Data and the forms of pages with scripts tell their own trouble, in a form that their reader understands.
const isPage = ({ nextUrl, headers }: NextRequest) =>
  answersAt(nextUrl.pathname) !== 'data' && !headers.has('next-action')

/** A browser that asks for a language which there is keeps it. */
function keepChoice(response: NextResponse, param: string | null, language: Language) {
  if (param !== language) return
  response.cookies.set(LANGUAGE_COOKIE, language, { path: '/', maxAge: YEAR_SECONDS, sameSite: 'lax', httpOnly: true })
}

/** An address with half a character in it ("/%E4%B") leads nowhere; Next itself would call it a failure of its own. */
function isBroken({ nextUrl }: NextRequest) {
  try {
    decodeURIComponent(nextUrl.pathname)
    return false
  } catch {
    return true
  }
}

// A page that scripts ask for shows for itself that there is nothing.
const leadsNowhere = async (request: NextRequest) =>
  isBroken(request) || (!request.headers.has('rsc') && (await isDeadLink(request.nextUrl.pathname)))

/** Before anything reads it: what no page of this tracker sends. Next would fail at most of it. */
function findProblem({ method, headers, nextUrl }: NextRequest): ProblemKind | null {
  if (!METHODS.includes(method)) return { kind: 'wrongMethod' }
  if (method !== 'POST') return null
  if (answersAt(nextUrl.pathname) === 'data') return { kind: 'onlyRead' }
  const { url, trustProxy } = settings()
  if (!isOwnPost({ headers, url, trustProxy })) return { kind: 'foreignForm' }
  const length = headers.get('content-length')
  if (length === null) return { kind: 'unknownLength' }
  return Number(length) > MOST_BYTES ? { kind: 'tooLarge' } : null
}

/** Of an account: pages that such a browser asks for show more than the data. */
const isSignedIn = ({ cookies }: NextRequest) => cookies.has(sessionCookie(settings()))

const isRead = ({ method }: NextRequest) => ['GET', 'HEAD'].includes(method)

/** Lets it read from a standby, where there is one that has what its browser has seen. */
async function chooseServer(request: NextRequest) {
  if (!isRead(request) || !isReading(request.nextUrl.pathname)) return
  const tracker = settings()
  if (!tracker.databaseReadUrl) return
  const note = request.cookies.get(seenCookie(tracker))?.value
  await chooseReplica(seenVersion(note, request.headers.get('if-none-match')))
}

/** Pages of accounts want the primary beside it. */
const canAnswer = async (request: NextRequest) => (isOnReplica() && !isSignedIn(request)) || (await isDatabaseUp())

/** What a browser may keep of this answer; null: nothing. Scripts ask for parts of pages, which depend on more. */
const findValidator = async (request: NextRequest, language: Language) =>
  isRead(request) && !request.headers.has('rsc')
    ? await validatorOf({ pathname: request.nextUrl.pathname, language, signedIn: isSignedIn(request) })
    : null

export async function proxy(request: NextRequest) {
  const param = request.nextUrl.searchParams.get('lang')
  const cookie = request.cookies.get(LANGUAGE_COOKIE)?.value
  const language = chooseLanguage({ param, cookie, acceptLanguage: request.headers.get('accept-language') })
  const problem = findProblem(request)
  if (problem) return answerProblem(problem, request, { language, words: wordsIn(language) })
  await chooseServer(request)
  if (isPage(request) && !(await canAnswer(request))) return answerAway(language, isRead(request))
  const validator = await findValidator(request, language)
  if (validator && isUnchanged(request.headers.get('if-none-match'), validator)) {
    // Without a policy: the kept page goes on under the one that it came with.
    return new NextResponse(null, { status: 304, headers: validated(validator) })
  }
  const nonce = makeNonce()
  const kept = validator === null ? null : answerKept(request, validator, nonce)
  const response = kept ?? (await passOn(request, language, validator, nonce))
  keepChoice(response, param, language)
  return response
}

/** The page as others got it before; null where it has to be made. */
function answerKept({ method, nextUrl, headers }: NextRequest, validator: string, nonce: string): NextResponse | null {
  if (method !== 'GET' || answersAt(nextUrl.pathname) !== 'page') return null
  const asked = { address: nextUrl.pathname + nextUrl.search, validator, isNamed: headers.has('user-agent') }
  const page = findPage(asked, nonce)
  if (!page) return null
  const isPacked = readsGzip(headers.get('accept-encoding'))
  if (isPacked) notePacked()
  return new NextResponse(fillPage(page, nonce, isPacked), {
    headers: {
      ...page.headers,
      Link: page.headers.Link.replaceAll(page.nonce, nonce),
      ...validated(validator),
      'Content-Type': 'text/html; charset=utf-8',
      [POLICY_HEADER]: pagePolicy(nonce),
    },
  })
}

/** What a browser may do with the answer; null for a file, which keeps what is set for all. */
function choosePolicy({ nextUrl, headers }: NextRequest, nonce: string): string | null {
  const answers = answersAt(nextUrl.pathname)
  if (answers === 'page') return pagePolicy(nonce)
  // What is refused to a browser is a plain page, whatever else comes.
  return answers === 'plain' || wantsPage(headers.get('accept')) ? PLAIN_POLICY : null
}

async function passOn(request: NextRequest, language: Language, validator: string | null, nonce: string) {
  const requestHeaders = new Headers(request.headers)
  // Whatever the client sent under these names is overwritten. Next reads the nonce of its scripts from the policy.
  requestHeaders.set(LANGUAGE_HEADER, language)
  const policy = choosePolicy(request, nonce)
  if (policy) requestHeaders.set(POLICY_HEADER, policy)
  else requestHeaders.delete(POLICY_HEADER)
  const alternates = alternatesOf(request.nextUrl)
  const headers = {
    ...(policy && { [POLICY_HEADER]: policy }),
    ...(validator && validated(validator)),
    ...(alternates && { Link: alternates }),
  }
  const onwards = { request: { headers: requestHeaders }, headers }
  if (await leadsNowhere(request)) {
    if (answersAt(request.nextUrl.pathname) !== 'data')
      return NextResponse.rewrite(new URL('/_not-found', request.url), onwards)
    const refused = answerProblem({ kind: 'notFound' }, request, { language, words: wordsIn(language) })
    return new NextResponse(refused.body, refused)
  }
  return NextResponse.next(onwards)
}

export const config = { matcher: ['/((?!_next/static|healthz$|icon\\.svg).*)'] }
