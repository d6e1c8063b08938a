/**
 * A page as the pieces between the nonces of its scripts, each packed once: under a nonce that many readers share it would
 * be no secret, and packing takes longer than all else that is done for a page that is ready.
 */
import { promisify } from 'node:util'
import { constants, crc32, deflateRaw } from 'node:zlib'

const deflate = promisify(deflateRaw)

export type PageInPieces = { plain: Buffer[]; packed: Buffer[] }

/** How far back deflate looks. */
const WINDOW = 32 * 1024
const END = '</html>'

function split(page: Buffer, nonce: string): Buffer[] {
  const pieces: Buffer[] = []
  let from = 0
  for (let at = page.indexOf(nonce); at >= 0; at = page.indexOf(nonce, from)) {
    pieces.push(page.subarray(from, at))
    from = at + nonce.length
  }
  return [...pieces, page.subarray(from)]
}

/**
 * Null for what is no whole page. Each piece is packed with what stands before it in view, but for the nonces: there it is
 * shown bytes that no page holds, so that it refers to none of them.
 */
export async function takeApart(page: Buffer, nonce: string): Promise<PageInPieces | null> {
  if (page.includes(0) || page.subarray(-END.length).toString('latin1') !== END) return null
  const plain = split(page, nonce)
  const blank = Buffer.from(page)
  for (let at = blank.indexOf(nonce); at >= 0; at = blank.indexOf(nonce)) blank.fill(0, at, at + nonce.length)
  let from = 0
  const packed = plain.map((piece, at) => {
    const before = blank.subarray(Math.max(0, from - WINDOW), from)
    from += piece.length + nonce.length
    const finishFlush = at === plain.length - 1 ? constants.Z_FINISH : constants.Z_SYNC_FLUSH
    return deflate(piece, { finishFlush, ...(before.length > 0 && { dictionary: before }) })
  })
  return { plain, packed: await Promise.all(packed) }
}

const between = (pieces: readonly Buffer[], filling: Buffer) =>
  pieces.flatMap((piece, at) => (at === 0 ? [piece] : [filling, piece]))

/** A gzip member's beginning: deflate, no name, no time, whatever system. */
const GZIP_HEAD = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3])

/** A stored block of deflate: what it holds stands as it is. */
function store(bytes: Buffer): Buffer {
  const head = Buffer.alloc(5)
  head.writeUInt16LE(bytes.length, 1)
  head.writeUInt16LE(~bytes.length & 0xffff, 3)
  return Buffer.concat([head, bytes])
}

/** The page with a nonce of its own. */
export function fillPage({ plain, packed }: PageInPieces, nonce: string, isPacked: boolean): Buffer<ArrayBuffer> {
  const bytes = Buffer.from(nonce, 'latin1')
  const page = Buffer.concat(between(plain, bytes))
  if (!isPacked) return page
  const tail = Buffer.alloc(8)
  tail.writeUInt32LE(crc32(page), 0)
  tail.writeUInt32LE(page.length, 4)
  return Buffer.concat([GZIP_HEAD, ...between(packed, store(bytes)), tail])
}

/** Whether a browser reads gzip, by its Accept-Encoding. */
export const readsGzip = (accepted: string | null) => /\bgzip\b(?!\s*;\s*q=0(?:\.0*)?\s*(?:,|$))/.test(accepted ?? '')
