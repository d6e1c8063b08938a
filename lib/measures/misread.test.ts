import { expect, it } from 'vitest'
import dataset from '@/prisma/data/dataset.json'
import { MISREAD_CLAIMS, misreadOf } from './misread'

const RECORDS = new Map(dataset.measures.map((record) => [record.slug, record]))
const ADDRESSES = new Set(dataset.sources.map(({ url }) => url))

it('each claim has a name of its own', () => {
  expect(new Set(MISREAD_CLAIMS.map(({ key }) => key)).size).toBe(MISREAD_CLAIMS.length)
})

it.each(MISREAD_CLAIMS.map((claim) => [claim.key, claim] as const))(
  '%s is about records that say otherwise',
  (_, claim) => {
    const cited = claim.records.flatMap((slug) => {
      const { citations } = RECORDS.get(slug) ?? { citations: [] }
      expect(citations.length, slug).toBeGreaterThan(0)
      return citations.filter(({ stance }) => stance === 'supports').map(({ source }) => source)
    })
    // What bears the text out is what the records themselves rest on.
    for (const url of claim.sources) expect(cited, url).toContain(url)
    for (const { url } of claim.saidBy) if (url) expect(ADDRESSES).toContain(url)
  },
)

it('knows the claims of a record, in the order of the file', () => {
  expect(misreadOf('cn-2026-02-watch-list-20-japan').map(({ key }) => key)).toEqual([
    'fifty-firms-listed',
    'watch-list-bans',
  ])
  expect(misreadOf('no-such-record')).toEqual([])
})
