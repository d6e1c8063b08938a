import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, it, vi } from 'vitest'
import { encodeTexts, openBody } from './body'
import { eachOf, listOf } from './measure.cases'

const bytes = (text: string) => new TextEncoder().encode(text)
/** Counts what was asked of it, and tells when it was ended. */
function source(length: number, { failAt = -1 } = {}) {
  const state = { asked: 0, ended: false }
  async function* chunks() {
    try {
      for (let index = 0; index < length; index += 1) {
        state.asked += 1
        if (index === failAt) throw new Error('the database went away')
        yield bytes(`${index},`)
      }
    } finally {
      state.ended = true
    }
  }
  return { state, chunks: chunks() }
}

describe('texts as chunks', () => {
  it('gathers small ones and loses none', async () => {
    const texts = Array.from({ length: 1000 }, (_, index) => `行${index};`.repeat(50))
    const chunks = await listOf(encodeTexts(eachOf(...texts)))
    expect(Buffer.concat(chunks).toString()).toBe(texts.join(''))
    expect(chunks.length).toBeLessThan(texts.length / 50)
  })
})

describe('a body', () => {
  it('has every chunk in order', async () => {
    const { chunks, state } = source(5)
    expect(await new Response(await openBody(chunks)).text()).toBe('0,1,2,3,4,')
    expect(state.ended).toBe(true)
  })

  it('may be empty', async () => {
    expect(await new Response(await openBody(source(0).chunks)).text()).toBe('')
  })

  it('is made no faster than it is read', async () => {
    const { chunks, state } = source(100)
    const reader = (await openBody(chunks)).getReader()
    await reader.read()
    await reader.read()
    await wait(20)
    expect(state.asked).toBe(2)
    await reader.cancel()
  })

  it('fails before it begins when its source does', async () => {
    await expect(openBody(source(5, { failAt: 0 }).chunks)).rejects.toThrow('the database went away')
  })

  it('breaks off when its source does', async () => {
    const body = await openBody(source(5, { failAt: 3 }).chunks)
    await expect(new Response(body).text()).rejects.toThrow('the database went away')
  })

  it('ends its source when the reader goes away', async () => {
    const { chunks, state } = source(100)
    const reader = (await openBody(chunks)).getReader()
    await reader.read()
    await reader.cancel()
    expect(state.ended).toBe(true)
  })

  it('ends its source when the reader stops reading', async () => {
    const { chunks, state } = source(100)
    const reader = (await openBody(chunks, 20)).getReader()
    await reader.read()
    await vi.waitFor(() => expect(state.ended).toBe(true))
    await expect(reader.read()).rejects.toThrow('stopped reading')
  })
})
