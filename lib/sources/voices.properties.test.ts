import '@/testing/seed'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { GOLDEN } from '@/testing/golden'
import { type Voiced, voicesOf } from './voices'

const sourceArb: fc.Arbitrary<Voiced> = fc.constantFrom(
  ...GOLDEN.sources.map(({ url, publisher, origin }) => ({ url, publisher, origin })),
)
const sourcesArb = fc.uniqueArray(sourceArb, { maxLength: 8, selector: ({ url }) => url })
const sorted = (sources: readonly Voiced[]) => voicesOf(sources).sort()

describe('the voices of real sources', () => {
  it('do not depend on the order in which they are cited', () => {
    fc.assert(
      fc.property(sourcesArb, (sources) => {
        expect(sorted(sources.toReversed())).toEqual(sorted(sources))
      }),
    )
  })

  it('are no more than the sources, and at least one of some', () => {
    fc.assert(
      fc.property(sourcesArb, (sources) => {
        const { length } = voicesOf(sources)
        expect(length).toBeLessThanOrEqual(sources.length)
        expect(length > 0).toBe(sources.length > 0)
      }),
    )
  })

  it('are not made more by a page that repeats one of them', () => {
    fc.assert(
      fc.property(sourcesArb, fc.nat(), (sources, place) => {
        const repeated = sources[place % Math.max(1, sources.length)]
        if (!repeated) return
        const story = {
          url: 'https://example.net/copy',
          publisher: 'A page',
          origin: repeated.origin ?? repeated.publisher,
        }
        expect(sorted([...sources, story])).toEqual(sorted(sources))
      }),
    )
  })

  it('are the same for a page under another scheme, with "www." or a fragment', () => {
    fc.assert(
      fc.property(sourceArb, (source) => {
        fc.pre(!/[?#]/.test(source.url))
        const bare = source.url.replace(/^https?:\/\/(www\.)?/, '')
        const spellings = [`http://${bare}`, `https://www.${bare}`, `https://${bare}#part`, `https://${bare}/`]
        const others = spellings.map((url) => ({ ...source, url, publisher: 'Somebody else' }))
        expect(voicesOf([...others, source])).toHaveLength(1)
      }),
    )
  })
})
