// Each chunk is compressed and sent by itself: small ones cost more than they bring.
const CHUNK = 64 * 1024

/** Texts gathered to chunks of bytes. */
export async function* encodeTexts(texts: AsyncIterable<string>): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder()
  let gathered = ''
  for await (const text of texts) {
    gathered += text
    if (gathered.length < CHUNK) continue
    yield encoder.encode(gathered)
    gathered = ''
  }
  if (gathered) yield encoder.encode(gathered)
}
