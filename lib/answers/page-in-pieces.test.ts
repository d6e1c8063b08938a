import { gunzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { makeNonce } from '@/lib/guard/policy'
import '@/testing/seed'
import { fillPage, readsGzip, takeApart } from './page-in-pieces'

/** The pieces of a page around its nonce. */
const pageOf = (pieces: readonly string[], nonce: string) => `<html>${pieces.join(nonce)}</html>`
const taken = async (pieces: readonly string[], nonce: string) => {
  const page = await takeApart(Buffer.from(pageOf(pieces, nonce)), nonce)
  if (!page) throw new Error('no page')
  return page
}

describe('a kept page', () => {
  it('is the same under every nonce, packed or not, whatever stands between them', async () => {
    // Short letters, so that pieces repeat one another and what stands beside the nonces.
    const piece = fc.oneof(
      fc.string({ unit: fc.constantFrom('a', 'b', 'nonce="', '"', '囲') }),
      fc.string({ minLength: 300 }).map((text) => text.replaceAll('\0', '')),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { minLength: 1, maxLength: 12 }), async (pieces) => {
        const [first, second] = [makeNonce(), makeNonce()]
        const page = await taken(pieces, first)
        for (const nonce of [first, second]) {
          const sent = pageOf(pieces, nonce)
          expect(fillPage(page, nonce, false).toString()).toBe(sent)
          expect(gunzipSync(fillPage(page, nonce, true)).toString()).toBe(sent)
        }
      }),
    )
  })

  it('is packed as well as a whole one, beyond what deflate sees at once', async () => {
    const nonce = makeNonce()
    const lines = Array.from(
      { length: 400 },
      (_, at) => `<li class="line"><a href="/measures/${at * 7919}">Measure ${at}</a></li>`,
    )
    const pieces = Array.from(
      { length: 8 },
      (_, at) => lines.slice(at * 50, at * 50 + 50).join('') + lines.join('').slice(0, 9000),
    )
    const sent = fillPage(await taken(pieces, nonce), makeNonce(), true)
    const whole = fillPage(await taken([pieces.join('x'.repeat(nonce.length))], nonce), nonce, true)
    expect(sent.length).toBeLessThan(whole.length * 1.1)
  })

  it('is none that broke off, or that holds what no page holds', async () => {
    const nonce = makeNonce()
    expect(await takeApart(Buffer.from(`<html>${nonce}</ht`), nonce)).toBeNull()
    expect(await takeApart(Buffer.from(`<html>\0${nonce}</html>`), nonce)).toBeNull()
    expect(await takeApart(Buffer.alloc(0), nonce)).toBeNull()
  })
})

it.each([
  ['gzip, deflate, br, zstd', true],
  ['br;q=1.0, gzip;q=0.8, *;q=0.1', true],
  ['gzip;q=0', false],
  ['gzip; q=0.0, br', false],
  ['x-gzipped, br', false],
  ['identity', false],
  [null, false],
])('Accept-Encoding %j says of gzip: %j', (accepted, reads) => {
  expect(readsGzip(accepted)).toBe(reads)
})
