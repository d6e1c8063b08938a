import '@/testing/seed'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { keptAddress, likelyAddresses, readAddress } from './address'
import { ownHost, shortAddress } from './show-address'

const urlArb = fc.webUrl({ withQueryParameters: true, withFragments: true, validSchemes: ['http', 'https'] })
const keptArb = urlArb.map(keptAddress).filter((url) => readAddress(url).ok)

describe('an address as it is kept', () => {
  it('is kept as itself', () => {
    fc.assert(
      fc.property(keptArb, (url) => {
        expect(readAddress(url)).toEqual({ ok: true, url })
      }),
    )
  })

  it.each([
    ['https://example.org/??', 'https://example.org/??'],
    ['https://example.org/??a.js,b.js', 'https://example.org/??a.js,b.js'],
    ['https://example.org/??a.js&utm_source=x#top', 'https://example.org/??a.js'],
    ['https://example.org/?', 'https://example.org/'],
  ])('of %s is %s: a query of any shape stays as it is', (typed, kept) => {
    expect(readAddress(typed)).toEqual({ ok: true, url: kept })
    expect(keptAddress(kept)).toBe(kept)
  })

  it('is the same with blanks around it and what counts readers behind it', () => {
    fc.assert(
      fc.property(keptArb, fc.constantFrom('utm_source=x', 'fbclid=1', 'gclid=a&utm_id=2'), (url, tracking) => {
        fc.pre(!/[?#]/.test(url) && !/https?:\/?/i.test(new URL(url).pathname))
        expect(keptAddress(` ${url}?${tracking}\n`)).toBe(url)
      }),
    )
  })

  it('leads to the same host and the same path', () => {
    fc.assert(
      fc.property(urlArb, (typed) => {
        const read = readAddress(typed)
        if (!read.ok) return
        const [before, after] = [new URL(typed), new URL(read.url)]
        expect([after.protocol, after.host, after.pathname]).toEqual([before.protocol, before.host, before.pathname])
      }),
    )
  })

  it('is never made of something else, and nothing makes it fail', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const read = readAddress(text)
        if (read.ok) expect(read.url).toMatch(/^https?:\/\/[^\s<>"\\]+$/)
        else expect(keptAddress(text)).toBe(text)
      }),
    )
  })

  it('is among those under which it may be known, and so is each of them', () => {
    fc.assert(
      fc.property(keptArb, (url) => {
        const { host, pathname } = new URL(url)
        fc.pre(!host.startsWith('www.www.') && !pathname.includes('//'))
        const likely = likelyAddresses(url)
        expect(likely).toContain(url)
        for (const each of likely) expect(likelyAddresses(each).toSorted()).toEqual(likely.toSorted())
      }),
    )
  })
})

describe('an address as it is shown', () => {
  it('is short, whole on one line, and begins with its host', () => {
    fc.assert(
      fc.property(keptArb, (url) => {
        const text = shortAddress(url)
        expect(text.length).toBeLessThanOrEqual(72)
        expect(text).not.toMatch(/[\n\r\t]|[\u202a-\u202e]/)
        const host = new URL(url).hostname.replace(/^www\./, '')
        expect(text.startsWith(host.slice(0, 36))).toBe(true)
      }),
    )
  })

  it.each(['a%09b', 'a%0Ab', 'a%0Db', 'a%00b', '%E2%80%AEb'])('keeps coded what would break its line: %s', (path) => {
    expect(shortAddress(`https://example.org/${path}`)).toBe(`example.org/${path}`)
  })

  it.each([
    ['https://example.org/x', null],
    ['https://xn--r8jz45g.jp/x', '例え.jp'],
    ['https://www.xn--r8jz45g.jp/x', 'www.例え.jp'],
    ['http://8.8.8.8/', null],
  ])('has of %s the own script %s', (url, host) => {
    expect(ownHost(url)).toBe(host)
  })
})
