import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, it, vi } from 'vitest'
import { SPOOL_LIMITS, type SpoolLimits, spool } from './spool'

const KB = 1024
/** Tells what was asked of it, and when it was ended. */
function source(length: number, { failAt = -1, size = 8 * KB } = {}) {
  const state = { asked: 0, ended: false }
  async function* chunks() {
    try {
      for (let index = 0; index < length; index += 1) {
        state.asked += 1
        if (index === failAt) throw new Error('the database went away')
        yield new Uint8Array(size).fill(index % 251)
      }
    } finally {
      state.ended = true
    }
  }
  return { state, chunks: chunks() }
}
const limits = (change: Partial<SpoolLimits>): SpoolLimits => ({ ...SPOOL_LIMITS, ...change })
const open = (
  chunks: AsyncGenerator<Uint8Array>,
  change: Partial<SpoolLimits> = {},
  signal = new AbortController().signal,
) => spool(chunks, signal, async () => {}, limits(change))
const expected = (length: number, size = 8 * KB) =>
  Buffer.concat(Array.from({ length }, (_, index) => new Uint8Array(size).fill(index % 251)))
const read = async (body: ReadableStream<Uint8Array>) => Buffer.from(await new Response(body).arrayBuffer())

describe('what is written', () => {
  it.each([
    ['in memory', {}],
    ['on the disk', { memory: 0 }],
    ['partly on the disk', { memory: 20 * KB }],
  ])('is read in order, %s', async (_, change) => {
    const { chunks, state } = source(300)
    const { body, done } = await open(chunks, change)
    expect((await read(body)).equals(expected(300))).toBe(true)
    await done
    expect(state.ended).toBe(true)
  })

  it('may be nothing', async () => {
    const { body, done } = await open(source(0).chunks)
    expect((await read(body)).length).toBe(0)
    await done
  })

  it('never waits for who reads', async () => {
    const { chunks, state } = source(200)
    const { body, done } = await open(chunks, { memory: 20 * KB })
    await vi.waitFor(() => expect(state.ended).toBe(true))
    expect((await read(body)).equals(expected(200))).toBe(true)
    await done
  })

  it('is read while more is made', async () => {
    let release = () => {}
    const held = new Promise<void>((resolve) => {
      release = resolve
    })
    async function* chunks() {
      yield new Uint8Array([1])
      await held
      yield new Uint8Array([2])
    }
    const { body, done } = await open(chunks())
    const reader = body.getReader()
    expect((await reader.read()).value).toEqual(new Uint8Array([1]))
    const next = reader.read()
    release()
    expect((await next).value).toEqual(new Uint8Array([2]))
    expect((await reader.read()).done).toBe(true)
    await done
  })
})

describe('what goes wrong', () => {
  it('before the first chunk is thrown', async () => {
    await expect(open(source(5, { failAt: 0 }).chunks)).rejects.toThrow('the database went away')
  })

  it('later breaks the answer off', async () => {
    const { body, done } = await open(source(50, { failAt: 30 }).chunks)
    await expect(read(body)).rejects.toThrow('the database went away')
    await done
  })

  it('is a file that grows too large', async () => {
    const { chunks, state } = source(1000)
    const { body, done } = await open(chunks, { size: 100 * KB })
    await expect(read(body)).rejects.toThrow('too large')
    await done
    expect(state.asked).toBeLessThan(20)
  })
})

describe('a reader', () => {
  it('who leaves ends what is made', async () => {
    const { chunks, state } = source(1_000_000, { size: 64 })
    const { body, done } = await open(chunks)
    const reader = body.getReader()
    await reader.read()
    await reader.cancel()
    await done
    expect(state).toMatchObject({ ended: true })
    expect(state.asked).toBeLessThan(1_000_000)
  })

  it('whose request ends before anything is read, too', async () => {
    const request = new AbortController()
    const { chunks, state } = source(1_000_000, { size: 64 })
    const { done } = await open(chunks, {}, request.signal)
    request.abort()
    await done
    expect(state.ended).toBe(true)
  })

  it('who had left before is not served', async () => {
    const { chunks, state } = source(1_000_000, { size: 64 })
    const { done } = await open(chunks, {}, AbortSignal.abort())
    await done
    expect(state.asked).toBeLessThan(10)
  })

  it('who never comes is not waited for', async () => {
    const { chunks, state } = source(3)
    const { body, done } = await open(chunks, { pace: { bytes: 64 * KB, ms: 30 } })
    await done
    expect(state.ended).toBe(true)
    await expect(read(body)).rejects.toThrow('too slow')
  })

  it('who is slower than the least speed is sent away', async () => {
    const { body, done } = await open(source(400).chunks, { pace: { bytes: 64 * KB, ms: 60 } })
    const reader = body.getReader()
    await reader.read()
    await done
    await expect(reader.read()).rejects.toThrow('too slow')
  })

  it('who waits for what is not made yet is not slow', async () => {
    async function* chunks() {
      yield new Uint8Array([1])
      await wait(200)
      yield new Uint8Array([2])
    }
    const { body, done } = await open(chunks(), { pace: { bytes: 64 * KB, ms: 30 } })
    expect((await read(body)).length).toBe(2)
    await done
  })

  it('has no longer than the longest time', async () => {
    const { body, done } = await open(source(400).chunks, { longest: 60, pace: { bytes: 1, ms: 10_000 } })
    await done
    await expect(read(body)).rejects.toThrow('too long')
  })
})
