/** Before every page: which language it speaks, whether the database can be asked, and whether it has changed at all. */
import { type NextRequest, NextResponse } from 'next/server'
import { isUnchanged, validated, validatorOf } from '@/lib/caching/validator'
import { isDatabaseUp } from '@/lib/database-ping'
import { type Language, wordsIn } from '@/lib/i18n/catalogue'
import { chooseLanguage, LANGUAGE_COOKIE, LANGUAGE_HEADER } from '@/lib/i18n/language'
import { RETRY_SECONDS, renderAwayPage } from '@/lib/problems/away-page'
import { isDeadLink } from '@/lib/problems/dead-link'
import { LONGEST_ADDRESS, TOO_LONG_HEADER } from '@/lib/problems/long-address'

// What Next takes of a form.
const MOST_BYTES = 1024 * 1024
const YEAR_SECONDS = 365 * 24 * 60 * 60

function answerAway(language: Language, reloads: boolean) {
  const headers = {
    'Content-Type': 'text/html; charset=utf-8',
    'Cache-Control': 'no-store',
    'Retry-After': String(RETRY_SECONDS),
  }
  return new NextResponse(renderAwayPage({ language, words: wordsIn(language) }, reloads), { status: 503, headers })
}

// Files and the forms of pages with scripts tell their own trouble, in a form that their reader understands.
const isPage = ({ nextUrl, headers }: NextRequest) =>
  !/\.(csv|json|xlsx)$|^\/measures\/timeline(\/|$)/.test(nextUrl.pathname) && !headers.has('next-action')

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

/** A form of a page without scripts, larger than any that this tracker has: the app itself would break off with a 500. */
const isTooLarge = ({ method, headers }: NextRequest) =>
  method === 'POST' && !headers.has('next-action') && Number(headers.get('content-length')) > MOST_BYTES

/** Of an account: pages that such a browser asks for show more than the data. */
const isSignedIn = ({ cookies }: NextRequest) =>
  cookies.getAll().some(({ name }) => name.endsWith('measureline.session_token'))

/** What a browser may keep of this answer; null: nothing. Scripts ask for parts of pages, which depend on more. */
const findValidator = async (request: NextRequest, language: Language) =>
  ['GET', 'HEAD'].includes(request.method) && !request.headers.has('rsc')
    ? await validatorOf({ pathname: request.nextUrl.pathname, language, signedIn: isSignedIn(request) })
    : null

export async function proxy(request: NextRequest) {
  const param = request.nextUrl.searchParams.get('lang')
  const cookie = request.cookies.get(LANGUAGE_COOKIE)?.value
  const language = chooseLanguage({ param, cookie, acceptLanguage: request.headers.get('accept-language') })
  const { problems } = wordsIn(language)
  if (isTooLarge(request)) return new NextResponse(problems.tooLarge, { status: 413 })
  if (request.url.length > LONGEST_ADDRESS || request.headers.has(TOO_LONG_HEADER))
    return new NextResponse(problems.tooLong, { status: 400 })
  if (isPage(request) && !(await isDatabaseUp())) return answerAway(language, ['GET', 'HEAD'].includes(request.method))
  const validator = await findValidator(request, language)
  if (validator && isUnchanged(request.headers.get('if-none-match'), validator)) {
    return new NextResponse(null, { status: 304, headers: validated(validator) })
  }
  const response = await passOn(request, language, validator)
  keepChoice(response, param, language)
  return response
}

async function passOn(request: NextRequest, language: Language, validator: string | null) {
  const headers = new Headers(request.headers)
  // Whatever the client sent under this name is overwritten.
  headers.set(LANGUAGE_HEADER, language)
  const onwards = { request: { headers } }
  if (await leadsNowhere(request)) return NextResponse.rewrite(new URL('/_not-found', request.url), onwards)
  return NextResponse.next({ ...onwards, ...(validator && { headers: validated(validator) }) })
}

export const config = { matcher: ['/((?!_next/static|_next/image|healthz$|favicon\\.ico|icon\\.svg).*)'] }
