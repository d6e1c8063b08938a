/** A file that somebody saved as text, as text: editors mark its encoding in front, where nobody sees it. */

const startsWith = (bytes: Uint8Array, ...mark: number[]) => mark.every((byte, at) => bytes[at] === byte)
const isUtf16 = (bytes: Uint8Array) => startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff)

const decoder = new TextDecoder('utf-8', { fatal: true })

function toText(bytes: Uint8Array, name: string): string {
  if (isUtf16(bytes)) throw new Error(`${name} is written in UTF-16. Save it as UTF-8, then load it again`)
  try {
    // It takes a byte order mark away by itself.
    return decoder.decode(bytes)
  } catch {
    throw new Error(`${name} is not written in UTF-8. Save it as UTF-8, then load it again`)
  }
}

/** Throws one sentence that names the file. */
export function parseJsonFile(bytes: Uint8Array, name: string): unknown {
  const text = toText(bytes, name)
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new Error(`${name} is not JSON: ${(error as Error).message}`)
  }
}
