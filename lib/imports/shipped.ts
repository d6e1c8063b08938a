/** The data set that comes with the tracker. */
import { open } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'

export const SHIPPED = fileURLToPath(new URL('../../prisma/data/dataset.json', import.meta.url))

/** How far each authority had been read when it was made. */
export const SHIPPED_COVERAGE = fileURLToPath(new URL('../../prisma/data/coverage.json', import.meta.url))

/** Releases had no names before the second one. */
export const FIRST_RELEASE = '2026-06'

const HEAD = 256

/** Which release it is, by the head of the file: a start asks each time, and need not read all of it. */
export async function readShippedRelease(): Promise<string> {
  const file = await open(SHIPPED)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD), 0, HEAD, 0)
    const [, release] = /"release":\s*"([^"]+)"/.exec(buffer.toString('utf8', 0, bytesRead)) ?? []
    return release ?? FIRST_RELEASE
  } finally {
    await file.close()
  }
}
