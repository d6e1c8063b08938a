/**
 * A file that is made at the database's speed and read at the reader's. What is made waits in memory, and beyond a few
 * chunks in a temporary file without a name: no transaction ever waits for a reader.
 */
import { randomUUID } from 'node:crypto'
import { type FileHandle, open, unlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

export type SpoolLimits = {
  /** Bytes that wait in memory; what is more goes to the disk. */
  memory: number
  /** Bytes of a whole file. */
  size: number
  /** A reader who has something to take takes so many bytes in so many milliseconds, or is sent away. */
  pace: { bytes: number; ms: number }
  /** Milliseconds from the first byte to the last. */
  longest: number
}

export const SPOOL_LIMITS: SpoolLimits = {
  memory: 1024 * 1024,
  size: 2 * 1024 ** 3,
  pace: { bytes: 64 * 1024, ms: 15_000 },
  longest: 30 * 60_000,
}

/** As much as a reader is given at once. */
const PIECE = 64 * 1024

/** Bytes in order, written at one end and read at the other. */
class Spool {
  private waiting: Uint8Array[] = []
  private held = 0
  private file: FileHandle | null = null
  private onDisk = 0
  private readFromDisk = 0
  private readonly memory: number

  constructor(memory: number) {
    this.memory = memory
  }

  get isEmpty() {
    return this.held === 0 && this.readFromDisk === this.onDisk
  }

  private async openFile(): Promise<FileHandle> {
    const name = path.join(tmpdir(), `measureline-${randomUUID()}`)
    const file = await open(name, 'wx+', 0o600)
    // Nobody else needs its name, and nothing is left of it however the process ends.
    await unlink(name)
    return file
  }

  async write(chunk: Uint8Array) {
    // Once on the disk, all that follows goes there until it was read: the order stays.
    if (this.readFromDisk === this.onDisk && this.held + chunk.length <= this.memory) {
      this.waiting.push(chunk)
      this.held += chunk.length
      return
    }
    this.file ??= await this.openFile()
    await this.file.write(chunk, 0, chunk.length, this.onDisk)
    this.onDisk += chunk.length
  }

  /** The next bytes; wants that there are some. What waits in memory is older than what is on the disk. */
  async read(): Promise<Uint8Array> {
    const first = this.waiting.shift()
    if (first) {
      this.held -= first.length
      return first
    }
    const length = Math.min(PIECE, this.onDisk - this.readFromDisk)
    const piece = new Uint8Array(length)
    await this.file?.read(piece, 0, length, this.readFromDisk)
    this.readFromDisk += length
    return piece
  }

  async close() {
    this.waiting = []
    this.held = 0
    const file = this.file
    this.file = null
    await file?.close()
  }
}

/** Wakes whoever waits, once each time that something has changed. */
function makeBell() {
  let ring = () => {}
  let rung = new Promise<void>((resolve) => {
    ring = resolve
  })
  return {
    wait: () => rung,
    ring() {
      ring()
      rung = new Promise<void>((resolve) => {
        ring = resolve
      })
    },
  }
}

const TOO_SLOW = 'The reader of an export is too slow.'
const TOO_LONG = 'The export takes too long.'
const TOO_LARGE = 'The export is too large.'
const GONE = 'The reader of an export left.'

/** `done` resolves once nothing is held any more, however it ended. */
export type Spooled = { body: ReadableStream<Uint8Array>; done: Promise<void> }

/**
 * Throws what fails before the first chunk. What fails later breaks the answer off, so that half a file never looks whole.
 * `chunks` end where they stand when the reader goes away, is too slow, or never comes; `whenMade` is called once they have.
 */
export async function spool(
  chunks: AsyncGenerator<Uint8Array>,
  signal: AbortSignal,
  whenMade: () => Promise<void> = async () => {},
  limits: SpoolLimits = SPOOL_LIMITS,
): Promise<Spooled> {
  const kept = new Spool(limits.memory)
  const bell = makeBell()
  const over = new AbortController()
  const [started, state] = [Date.now(), { made: 0, taken: 0, ended: false }]

  const stop = (reason: unknown) => over.abort(reason)
  const leave = () => stop(new Error(GONE))
  signal.addEventListener('abort', leave, { once: true })
  if (signal.aborted) leave()
  let mark = { at: started, taken: 0 }
  const look = () => {
    const now = Date.now()
    if (now - started > limits.longest) return stop(new Error(TOO_LONG))
    if (now - mark.at < limits.pace.ms) return
    if (!kept.isEmpty && state.taken - mark.taken < limits.pace.bytes) return stop(new Error(TOO_SLOW))
    mark = { at: now, taken: state.taken }
  }
  const clock = setInterval(look, Math.min(limits.pace.ms, limits.longest) / 3).unref()
  over.signal.addEventListener('abort', bell.ring, { once: true })

  async function fill(first: IteratorResult<Uint8Array>) {
    for (let next = first; !next.done && !over.signal.aborted; next = await chunks.next()) {
      state.made += next.value.length
      if (state.made > limits.size) throw new Error(TOO_LARGE)
      await kept.write(next.value)
      bell.ring()
    }
    state.ended = true
    bell.ring()
  }
  const untilOver = new Promise<void>((resolve) => over.signal.addEventListener('abort', () => resolve()))
  const tidy = async (filled: Promise<void>) => {
    await filled.catch(stop)
    await chunks.return(undefined).catch(() => {})
    await whenMade()
    if (!over.signal.aborted) await untilOver
    clearInterval(clock)
    signal.removeEventListener('abort', leave)
    await kept.close()
  }

  let first: IteratorResult<Uint8Array>
  try {
    first = await chunks.next()
  } catch (error) {
    stop(error)
    await tidy(Promise.resolve())
    throw error
  }
  const done = tidy(fill(first))

  const body = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        while (kept.isEmpty && !state.ended && !over.signal.aborted) await bell.wait()
        if (over.signal.aborted) return controller.error(over.signal.reason)
        if (kept.isEmpty) {
          controller.close()
          return stop(null)
        }
        const piece = await kept.read()
        state.taken += piece.length
        controller.enqueue(piece)
      },
      async cancel() {
        leave()
        await done
      },
    },
    { highWaterMark: 0 },
  )
  return { body, done }
}
