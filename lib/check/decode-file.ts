/** A file of lines as text, in the encodings in which offices of both countries save theirs. */

export const FILE_ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'shift_jis', 'gb18030'] as const
export type FileEncoding = (typeof FILE_ENCODINGS)[number]
/** Null: it is no text, a workbook for one. */
export type DecodedFile = { text: string; encoding: FileEncoding } | null

const startsWith = (bytes: Uint8Array, ...mark: number[]) => mark.every((byte, at) => bytes[at] === byte)

function decode(bytes: Uint8Array, encoding: FileEncoding): DecodedFile {
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding }
  } catch {
    return null
  }
}

/** Text of Latin letters in two bytes each has every other one empty. */
function guessWide(bytes: Uint8Array): FileEncoding | null {
  if (startsWith(bytes, 0xff, 0xfe)) return 'utf-16le'
  if (startsWith(bytes, 0xfe, 0xff)) return 'utf-16be'
  const head = bytes.slice(0, 1000)
  const empty = (odd: number) => head.filter((byte, at) => byte === 0 && at % 2 === odd).length
  const [even, odd] = [empty(0), empty(1)]
  if (Math.max(even, odd) * 4 < head.length || Math.min(even, odd) > 0) return null
  return odd > even ? 'utf-16le' : 'utf-16be'
}

/** Chinese read as Japanese is full of half-width kana, which hardly anybody writes. */
const HALF_KANA = /[\uff61-\uff9f]/g
function guessLegacy(bytes: Uint8Array): DecodedFile {
  const [japanese, chinese] = [decode(bytes, 'shift_jis'), decode(bytes, 'gb18030')]
  if (!japanese || !chinese) return japanese ?? chinese
  const half = japanese.text.match(HALF_KANA)?.length ?? 0
  const wide = japanese.text.replace(/[\0-\x7f]/g, '').length
  return half * 5 > wide ? chinese : japanese
}

const WORKBOOKS = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
  [0x25, 0x50, 0x44, 0x46],
]

export function decodeFile(bytes: Uint8Array): DecodedFile {
  if (WORKBOOKS.some((mark) => startsWith(bytes, ...mark))) return null
  const wide = guessWide(bytes)
  if (wide) return decode(bytes, wide)
  return decode(bytes, 'utf-8') ?? guessLegacy(bytes)
}
