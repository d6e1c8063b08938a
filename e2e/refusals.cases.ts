/** What nobody's browser sends to this tracker, and what it answers. */
import { sessionCookie } from '@/lib/auth/cookies'
import { SECRET } from '../testing/app-server'
import type { RawRequest } from './raw-request'

/** Of a page with a form whose action is for everybody: how it is called by scripts, and where it stands. */
export type KnownNames = { origin: string; action: string; path: string }
export type Case = [what: string, status: number | readonly number[], asked: (known: KnownNames) => RawRequest]

const post =
  (body: string, more: Record<string, string> = {}, path?: string): Case[2] =>
  ({ origin, path: own }) => ({ path: path ?? own, method: 'POST', body, headers: { Origin: origin, ...more } })

/** As a page's scripts would call an action. */
const call =
  (body: string, more: Record<string, string> = {}): Case[2] =>
  ({ origin, action, path }) => ({
    path,
    method: 'POST',
    body,
    headers: { Origin: origin, 'Next-Action': action, 'Content-Type': 'text/plain;charset=UTF-8', ...more },
  })

const BOUNDARY = 'a-boundary'
const MULTIPART = { 'Content-Type': `multipart/form-data; boundary=${BOUNDARY}` }
const parts = (entries: [string, string][]) =>
  `${entries
    .map(([name, value]) => `--${BOUNDARY}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`)
    .join('')}--${BOUNDARY}--\r\n`

const get =
  (path: string, headers: Record<string, string> = {}): Case[2] =>
  () => ({ path, headers })
const asSession =
  (value: string): Case[2] =>
  ({ origin, path }) => ({
    path,
    headers: { Cookie: `${sessionCookie({ url: origin, secret: SECRET })}=${value}` },
  })
const by =
  (method: string, path: string): Case[2] =>
  ({ origin }) => ({ path, method, headers: { Origin: origin } })

const EMPTY_STATE = '{"errors":{},"values":{},"done":false}'

export const ASKED_METHODS: Case[] = ['TRACE', 'OPTIONS', 'PUT', 'DELETE', 'PATCH', 'PROPFIND', 'REPORT'].flatMap(
  (method) =>
    ['/measures', '/sign-in', '/measures.csv', '/no-such-page'].map(
      (path): Case => [`${method} ${path}`, 405, by(method, path)],
    ),
)

export const ORIGINS: Case[] = [
  ['another site', 403, post('a=b', { Origin: 'https://evil.example' })],
  ['another scheme', 403, ({ origin, ...known }) => post('a=b')({ ...known, origin: origin.replace('http', 'https') })],
  ['another port', 403, post('a=b', { Origin: 'http://127.0.0.1:1' })],
  ['no origin', 403, ({ path }) => ({ path, method: 'POST', body: 'a=b' })],
  ['an origin that is null', 403, post('a=b', { Origin: 'null' })],
  ['an origin that is none', 403, post('a=b', { Origin: 'nowhere' })],
  [
    'no origin, across sites',
    403,
    ({ path }) => ({ path, method: 'POST', body: 'a', headers: { 'Sec-Fetch-Site': 'cross-site' } }),
  ],
  ['its own origin, across sites', 403, post('a=b', { 'Sec-Fetch-Site': 'cross-site' })],
  ['its own origin, from a sister site', 403, post('a=b', { 'Sec-Fetch-Site': 'same-site' })],
  ['an action, from another site', 403, call('[]', { Origin: 'https://evil.example' })],
  [
    'an action, without an origin',
    403,
    ({ path, action }) => ({ path, method: 'POST', body: '[]', headers: { 'Next-Action': action } }),
  ],
]

export const ASKED_ADDRESSES: Case[] = [
  ...[
    '%00',
    'a%00b',
    'A',
    '..%2Fetc',
    '%E7%A8%80',
    'x'.repeat(500),
    '-',
    '%F0%9F%90%9F',
    '%5B%5D',
    'a%20b',
    "'%20or%201=1",
  ].flatMap((slug): Case[] => [
    ...['', '/edit', '/history'].map(
      (rest): Case => [`/measures/${slug.slice(0, 20)}${rest}`, 404, get(`/measures/${slug}${rest}`)],
    ),
    [`/measures/${slug.slice(0, 20)}/card.json`, 404, get(`/measures/${slug}/card.json`)],
    [`/sources/${slug.slice(0, 20)}`, 404, get(`/sources/${slug}`)],
    [`/v/${slug.slice(0, 20)}`, 404, get(`/v/${slug}`)],
    [`/setup/${slug.slice(0, 20)}`, 404, get(`/setup/${slug}`)],
  ]),
  ['half a character', [400, 404], get('/%E4%B')],
  ['a bare percent sign', [400, 404], get('/measures/%')],
  ['a source beyond all numbers', 404, get(`/sources/${'9'.repeat(40)}`)],
  [
    'a sign-in that leads to a search in Chinese',
    200,
    ({ path }) => ({ path: `${path}?next=/measures?q=%E7%A8%80%E5%9C%9F` }),
  ],
  ['a sign-in that leads there twice', 200, get('/sign-in?next=/a&next=/b')],
  ['a sign-in that leads to a line break', 200, get('/sign-in?next=/a%0d%0aSet-Cookie:%20b=c')],
  ['a sign-in that leads to NUL', 200, get('/sign-in?next=/%00')],
  ['a sign-in that leads to half a pair', 200, get('/sign-in?next=/%ED%A0%80')],
  ['the language of nobody', 200, get('/sign-in?lang=%00&lang=xx')],
  ['sources of nothing', [200, 400], get('/sources?q=%00&kind=%00&page=-1&page=NaN')],
  ['indicators of nothing', 200, get('/indicators?a=%00&a=%ED%A0%80')],
  ['views without an account', 200, get('/views?saved=%00')],
  ['a new view without an account', 307, get('/views/new?q=%00&q=%E7%A8%80')],
  ['a picture made smaller', [400, 404], get('/_next/image?url=%2Ficon.svg&w=64&q=75')],
  ['a picture of elsewhere', [400, 404], get('/_next/image?url=http%3A%2F%2F127.0.0.1%2F&w=64&q=75')],
  ['a file of the build that is not there', 404, get('/_next/static/no-such-file.js')],
  ['data of pages as they were once', 404, get('/_next/data/build/measures.json')],
  ['an address of 20 KB', 431, get(`/measures?q=${'a'.repeat(20_000)}`)],
]

export const HEADERS: Case[] = [
  ['a cookie that is none', 200, asSession('%E4%B; =; ;;a')],
  ['a cookie that nobody signed', 200, asSession('a.b')],
  ['a cookie that is empty', 200, asSession('')],
  ['a language that is none', 200, get('/sign-in', { 'Accept-Language': ';q=;,;;q=x,*' })],
  ['a state that is none', [200, 400], get('/measures', { RSC: '1', 'Next-Router-State-Tree': '{' })],
  ['a state of another shape', [200, 400], get('/measures', { RSC: '1', 'Next-Router-State-Tree': '%5B%5D' })],
  ['half a character of state', [200, 400], get('/measures', { RSC: '1', 'Next-Router-State-Tree': '%E4%B' })],
  [
    'a prefetch of a part that is not there',
    [200, 204, 400, 404],
    get('/measures', { RSC: '1', 'Next-Router-Prefetch': '1', 'Next-Router-Segment-Prefetch': '/no/such' }),
  ],
  [
    'a forwarded address',
    200,
    get('/sign-in', { 'X-Forwarded-For': 'evil', 'X-Forwarded-Host': 'e vil', 'X-Forwarded-Proto': 'x' }),
  ],
  ['a policy of its own', 200, get('/sign-in', { 'Content-Security-Policy': "script-src 'nonce-evil'" })],
  ['a host that is none', [200, 400], get('/sign-in', { Host: 'a b' })],
  ['a tag that is none', 200, get('/sign-in', { 'If-None-Match': '"' })],
  ['a range that is none', 200, get('/sign-in', { Range: 'bytes=9-1' })],
  ['a method of another name', 200, get('/sign-in', { 'X-HTTP-Method-Override': 'DELETE' })],
]

export const FORMS: Case[] = [
  ['a form of pairs', 200, post('a=b', { 'Content-Type': 'application/x-www-form-urlencoded' })],
  ['a form without a type', 200, post('a=b')],
  ['a form that names no boundary', 400, post('a', { 'Content-Type': 'multipart/form-data' })],
  ['a form of another boundary', 400, post('--b\r\n\r\n--b--', MULTIPART)],
  ['an empty form', [200, 400], post(parts([]), MULTIPART)],
  ['a form for no action', [200, 400], post(parts([['email', 'a@b.c']]), MULTIPART)],
  ['a form for an action that is not there', [400, 404, 409], post(parts([['$ACTION_ID_00', '']]), MULTIPART)],
  [
    'a form for an action of another shape',
    [400, 404, 409],
    post(
      parts([
        ['$ACTION_REF_1', ''],
        ['$ACTION_1:0', '{'],
        ['$ACTION_1:1', '['],
      ]),
      MULTIPART,
    ),
  ],
  ['a form for a prototype', [400, 404, 409], post(parts([['$ACTION_ID___proto__', '']]), MULTIPART)],
  [
    'a form without a length',
    411,
    ({ origin, path }) => ({ path, method: 'POST', headers: { Origin: origin, 'Transfer-Encoding': 'chunked' } }),
  ],
  ['a form of two megabytes', 413, post('a'.repeat(2 * 1024 * 1024), MULTIPART)],
  ['a form to a file', 405, post('a=b', {}, '/measures.csv')],
  ['a form to no page', [404, 405], post('a=b', {}, '/no-such-page')],
  ['a form to the health of the server', 405, post('a=b', {}, '/healthz')],
]

export const ACTIONS: Case[] = [
  ...[
    '[]',
    '{}',
    '""',
    '',
    'null',
    '1',
    '[',
    '[[]]',
    '["$K1"]',
    '["$F1"]',
    '["$@1"]',
    '["$undefined","$9"]',
    '[null,{}]',
    '[{"__proto__":1},[]]',
    `[${'['.repeat(5000)}`,
  ].map((body): Case => [`an action posted ${body.slice(0, 30) || 'nothing'}`, 400, call(body)]),
  ['an action posted a form that is none', 400, call('--b', MULTIPART)],
  ['an action posted a form of no boundary', 400, call('a', { 'Content-Type': 'multipart/form-data' })],
  ['an action posted an empty form', 400, call(parts([]), MULTIPART)],
  ['an action posted a form without its list', 400, call(parts([['1_email', 'a']]), MULTIPART)],
  ['an action posted a list of nothing', 400, call(parts([['0', '[]']]), MULTIPART)],
  ['an action posted a state alone', 400, call(parts([['0', `[${EMPTY_STATE}]`]]), MULTIPART)],
  ['an action posted a broken list', 400, call(parts([['0', '[{']]), MULTIPART)],
  ['an action posted pairs', [400, 404], call('a=b', { 'Content-Type': 'application/x-www-form-urlencoded' })],
  [
    'an action that is not there',
    [400, 404],
    ({ origin, path }) => ({
      path,
      method: 'POST',
      body: '[]',
      headers: { Origin: origin, 'Next-Action': 'no-such-action' },
    }),
  ],
  [
    'an action that was there once',
    [400, 404, 409],
    ({ origin, path }) => ({
      path,
      method: 'POST',
      body: '[]',
      headers: { Origin: origin, 'Next-Action': '40'.repeat(21) },
    }),
  ],
  ['an action of two megabytes', 413, call('a'.repeat(2 * 1024 * 1024))],
  [
    'a wrong password',
    200,
    call(
      parts([
        ['1_email', 'nobody@example.org'],
        ['1_password', 'wrong'],
        ['0', `[${EMPTY_STATE},"$K1"]`],
      ]),
      MULTIPART,
    ),
  ],
  [
    'every field twice',
    200,
    call(
      parts([
        ['1_email', 'a@b.c'],
        ['1_email', 'd@e.f'],
        ['1_password', 'x'],
        ['1_password', 'y'],
        ['0', `[${EMPTY_STATE},"$K1"]`],
      ]),
      MULTIPART,
    ),
  ],
  [
    'an address with NUL',
    200,
    call(
      parts([
        ['1_email', 'a\0@b.c'],
        ['1_password', '\0'],
        ['0', `[${EMPTY_STATE},"$K1"]`],
      ]),
      MULTIPART,
    ),
  ],
  [
    'no field at all',
    200,
    call(
      parts([
        ['1_x', ''],
        ['0', `[${EMPTY_STATE},"$K1"]`],
      ]),
      MULTIPART,
    ),
  ],
]
