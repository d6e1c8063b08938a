import { createServer, type RequestListener, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { PLAIN_POLICY, RETRY_SECONDS } from '@/lib/problems/away-page'
import { type LeftAnswer, noteAway, noteCopy, noteStale, noteWait, orSay, receive, UNTOLD } from './fate'
import { FILE_POLICY } from './policy'
import { answerStatusOf, watchAnswers } from './watch-answers'

const HTML = { 'Content-Type': 'text/html', 'Content-Length': '5' }

const copies: LeftAnswer[] = []

/** Answers as Next would, by the path that is asked for. */
const ANSWERS: Record<string, RequestListener> = {
  '/plain': (_, response) => response.end('plain'),
  '/query': (_, response) => response.end(),
  '/unchanged': (_, response) => response.writeHead(304, { ETag: '"a"' }).end(),
  '/bug': (_, response) => response.writeHead(500, HTML).end('wrong'),
  '/away-page': (_, response) => {
    noteAway()
    for (const [name, value] of Object.entries(HTML)) response.setHeader(name, value)
    response.statusCode = 500
    response.write('wr')
    response.end('ong')
  },
  '/away-file': (_, response) => {
    noteAway()
    response.statusCode = 500
    response.end()
  },
  '/busy': (_, response) => {
    response.setHeader('ETag', 'W/"a"')
    response.setHeader('Cache-Control', 'private, no-cache')
    response.statusCode = 503
    response.end('busy')
  },
  '/told': async (_, response) => {
    const body = await orSay(
      async () => {
        await new Promise((resolve) => setImmediate(resolve))
        noteAway()
        throw new Error('the database said so')
      },
      () => 'said in words',
    )
    response.end(body)
  },
  '/no-connection': async (_, response) => {
    const failure = Object.assign(new Error('Unable to start a transaction in the given time.'), { code: 'P2028' })
    response.end(
      await orSay<string>(
        () => Promise.reject(failure),
        () => 'said in words',
      ),
    )
  },
  '/stale': (_, response) => {
    noteStale()
    response.writeHead(200, HTML).end('words')
  },
  '/too-soon': (_, response) => {
    noteWait(8)
    response.writeHead(200, HTML).end('words')
  },
  '/copied': (asked, response) => {
    noteCopy((left) => copies.push(left))
    response.write('in ')
    if (asked.url?.includes('away')) noteAway()
    response.end(Buffer.from('pieces'))
  },
  '/received': (_, response) => {
    receive(new FormData())
    response.writeHead(500, HTML).end('wrong')
  },
  '/_next/static/refused': (_, response) => response.writeHead(404, HTML).end('wrong'),
}

const server = createServer((asked, response) => ANSWERS[asked.url?.split('?')[0] ?? '']?.(asked, response))
beforeAll(async () => {
  watchAnswers('https://measures.example.org')
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
})
afterAll(() => server.close())

type Answer = { status: number; headers: Record<string, unknown>; text: string }
const ask = (path: string, method = 'GET', headers = {}): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const { port } = server.address() as AddressInfo
    request({ port, path, method, headers, agent: false }, (response) => {
      let text = ''
      response
        .on('data', (chunk) => (text += chunk))
        .on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, text }))
    })
      .on('error', reject)
      .end()
  })

it('every answer bears what holds for all', async () => {
  for (const path of ['/plain', '/bug', '/away-page']) {
    expect((await ask(path)).headers, path).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'strict-origin-when-cross-origin',
      'cross-origin-opener-policy': 'same-origin',
      'strict-transport-security': 'max-age=31536000',
    })
  }
  expect((await ask('/plain')).headers['content-security-policy']).toBe(FILE_POLICY)
})

it('an unchanged page keeps the policy that it came with', async () => {
  const { status, headers } = await ask('/unchanged')
  expect(status).toBe(304)
  expect(headers).not.toHaveProperty('content-security-policy')
  expect(headers).toMatchObject({ etag: '"a"', 'x-content-type-options': 'nosniff' })
})

it('a page that failed for a database that is away says so, with when to come again', async () => {
  const { status, headers, text } = await ask('/away-page')
  expect(status).toBe(503)
  expect(headers).toMatchObject({ 'retry-after': String(RETRY_SECONDS), 'cache-control': 'no-store' })
  expect(headers['content-security-policy']).toBe(PLAIN_POLICY)
  expect(text).toContain('The database is away')
  expect(text).toMatch(/^<!doctype html>/)
})

it('a file says it as data', async () => {
  const { status, headers, text } = await ask('/away-file')
  expect(status).toBe(503)
  expect(headers).toMatchObject({
    'retry-after': '5',
    'cache-control': 'no-store',
    'content-type': 'application/problem+json',
    'content-security-policy': FILE_POLICY,
  })
  expect(JSON.parse(text)).toEqual({
    type: 'tag:measureline,2026:away',
    title: 'The database is away',
    status: 503,
    detail: 'The database is away. Try again in a moment.',
  })
})

it('what is refused is not kept as what it would have been', async () => {
  const { status, headers, text } = await ask('/busy')
  expect([status, headers['cache-control'], text]).toEqual([503, 'no-store', 'busy'])
  expect(headers).not.toHaveProperty('etag')
})

it('a form keeps its own words, and an action of a page with scripts its own body', async () => {
  expect(await ask('/told', 'POST')).toMatchObject({ status: 503, text: 'said in words' })
  expect(await ask('/away-page', 'POST', { 'next-action': 'a' })).toMatchObject({ status: 503, text: 'wrong' })
})

it('what Prisma alone tells of is told of, too', async () => {
  const { status, headers, text } = await ask('/no-connection', 'POST')
  expect([status, headers['retry-after'], text]).toEqual([503, '5', 'said in words'])
})

it('what somebody else changed meanwhile is 409, in its own words', async () => {
  const { status, text } = await ask('/stale', 'POST')
  expect([status, text]).toEqual([409, 'words'])
})

it('what came too soon says when to come again, in its own words', async () => {
  const { status, headers, text } = await ask('/too-soon', 'POST')
  expect([status, headers['retry-after'], text]).toEqual([429, '8', 'words'])
})

it('a failure before an action has its form is the sender’s; after it, and of a page, ours', async () => {
  expect((await ask('/bug', 'POST', { 'Content-Type': 'multipart/form-data; boundary=b' })).status).toBe(400)
  expect((await ask('/bug', 'POST', { 'Next-Action': 'a' })).status).toBe(400)
  expect((await ask('/bug', 'POST', { 'Content-Type': 'application/json' })).status).toBe(500)
  expect((await ask('/received', 'POST')).status).toBe(500)
  expect((await ask('/bug')).status).toBe(500)
})

it('what Next would fail at or be long at reaches it as something else, and is refused in words', async () => {
  const trace = await ask('/plain', 'TRACE')
  expect(trace).toMatchObject({
    status: 405,
    headers: { allow: 'GET, HEAD, POST', 'x-content-type-options': 'nosniff' },
  })
  const many = await ask(`/plain?${'a&'.repeat(1000)}`)
  expect(many).toMatchObject({ status: 414, headers: { 'content-type': 'application/problem+json' } })
  expect(JSON.parse(many.text)).toMatchObject({ status: 414, detail: expect.stringContaining('more conditions') })
  const shown = await ask(`/plain?${'a&'.repeat(1000)}`, 'GET', { Accept: 'text/html,*/*;q=0.8' })
  expect(shown).toMatchObject({
    status: 414,
    headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': PLAIN_POLICY },
    text: expect.stringContaining('more conditions'),
  })
  expect((await ask(`/query?${'a&'.repeat(999)}`)).status).toBe(200)
})

describe('status', () => {
  it.each([
    [200, false, { away: true }, 200],
    [404, false, { refused: 414 }, 414],
    [404, false, { away: true }, 404],
    [200, true, { wait: 1 }, 429],
    [500, true, { received: true, wait: 1 }, 500],
    [200, true, { wait: 1, told: true }, 503],
    [200, true, { stale: true }, 409],
    [500, true, { received: true, stale: true }, 500],
    [500, true, {}, 400],
    [500, false, {}, 500],
    [413, true, {}, 413],
    [502, true, {}, 502],
    [500, false, { away: true }, 503],
    [500, false, { unreadable: true }, 400],
    [303, true, { received: true }, 303],
  ])('%i to an action (%s) with %j leaves as %i', (status, toAction, known, settled) => {
    expect(answerStatusOf(status, toAction, { ...UNTOLD, ...known })).toBe(settled)
  })
})

it('hands a copy of what has left whole to whoever asked for it', async () => {
  await ask('/copied?away')
  expect(await ask('/copied')).toMatchObject({ text: 'in pieces' })
  await expect.poll(() => copies).toHaveLength(1)
  expect(copies).toMatchObject([{ status: 200, body: Buffer.from('in pieces') }])
})
