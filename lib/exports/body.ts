/** The body of an answer of any length: made while it is read, and no faster. */

// Each chunk is compressed and sent by itself: small ones cost more than they bring.
const CHUNK = 64 * 1024
/** A reader that takes nothing for so long gives its database connection back. */
const PATIENCE = 120_000

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

/**
 * Throws what fails before the first chunk. What fails later breaks the answer off, so that half a file never looks
 * whole. A reader that goes away, or stops for longer than `patience` (milliseconds), ends `chunks` where it stands.
 */
export async function openBody(
  chunks: AsyncGenerator<Uint8Array>,
  patience = PATIENCE,
): Promise<ReadableStream<Uint8Array>> {
  let first: IteratorResult<Uint8Array> | null = await chunks.next()
  let stalled: NodeJS.Timeout | undefined
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        clearTimeout(stalled)
        const { done, value } = first ?? (await chunks.next())
        first = null
        if (done) return controller.close()
        controller.enqueue(value)
        stalled = setTimeout(() => {
          controller.error(new Error('The reader of an export stopped reading.'))
          chunks.return(undefined).catch(() => {})
        }, patience).unref()
      },
      async cancel() {
        clearTimeout(stalled)
        await chunks.return(undefined)
      },
    },
    { highWaterMark: 0 },
  )
}
