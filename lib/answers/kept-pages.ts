/**
 * Pages that readers ask for again and again, ready to be sent. What such a page shows follows from its address and its
 * validator, but for the nonce of its scripts, which each answer has anew.
 */
import 'server-only'
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import { LRUCache } from 'lru-cache'
import { movesSoFar } from '@/lib/database/pools'
import { type LeftAnswer, noteCopy } from '@/lib/guard/fate'
import { type PageInPieces, takeApart } from './page-in-pieces'

const unpack = promisify(gunzip)

const MOST_BYTES = 8 * 1024 * 1024
const MOST_OF_ONE = 1024 * 1024
const MOST_ADDRESSES = 1000
/** Longer ones are nobody's front door. */
const LONGEST_ADDRESS = 500

/** `nonce` is the one that it was made with: it stands in its headers, too. */
type KeptPage = PageInPieces & { headers: { Link: string; Vary: string }; nonce: string }
type Kept = { pages: LRUCache<string, KeptPage>; asked: LRUCache<string, true> }

const sizeOf = ({ plain, packed }: KeptPage) => [...plain, ...packed].reduce((sum, { length }) => sum + length, 0)

// Proxy and pages are bundled apart: they share one.
const shared = globalThis as { keptPages?: Kept }
function kept(): Kept {
  shared.keptPages ??= {
    pages: new LRUCache({ maxSize: MOST_BYTES, maxEntrySize: MOST_OF_ONE, sizeCalculation: sizeOf }),
    asked: new LRUCache({ max: MOST_ADDRESSES }),
  }
  return shared.keptPages
}

/** `isNamed`: the browser says what it is. For others Next writes the title elsewhere. */
type PageAsked = { address: string; validator: string; isNamed: boolean }

/**
 * The page where it is kept. Where it is not and was asked for before, in whatever state, this answer's is kept once it has
 * left: `nonce` is the one that it is made with.
 */
export function findPage({ address, validator, isNamed }: PageAsked, nonce: string): KeptPage | null {
  const { pages, asked } = kept()
  if (address.length > LONGEST_ADDRESS) return null
  // A primary that was lost may have given a number to what its successor never heard of.
  const key = JSON.stringify([movesSoFar(), validator, isNamed, address])
  const page = pages.get(key)
  if (page) return page
  // One that could not be kept is made again.
  if (asked.has(address)) noteCopy((left) => void keep(key, left, nonce).catch(() => {}))
  asked.set(address, true)
  return null
}

/** An answer that broke off, or that is no page, is not kept. */
async function keep(key: string, { status, headers, body }: LeftAnswer, nonce: string) {
  if (status !== 200) return
  const packed = headers['content-encoding'] === 'gzip'
  const page = await takeApart(packed ? await unpack(body) : body, nonce)
  if (!page) return
  const { link = '', vary = '' } = headers
  kept().pages.set(key, { ...page, headers: { Link: link, Vary: vary }, nonce })
}
