/** Readers of pages and files: who read them whole, who dawdle, and who leave in the midst of it. */
import { get, type IncomingMessage } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import { type Answers, count, faultOf } from './answers'

export type Manner = {
  /** Leaves after so many milliseconds, whatever has come by then. */
  leavesAfter?: number
  /** Takes no more than so many bytes a second. */
  pace?: number
  /** What a proxy in front would say of where they are. */
  address?: string
}

const LEFT = 'left'
const BROKEN = 'broken off'
/** An answer that takes so long is none. */
const PATIENCE_MS = 60_000

async function take(response: IncomingMessage, pace: number | undefined): Promise<void> {
  for await (const chunk of response) if (pace) await wait((chunk.length / pace) * 1000)
}

export type Readers = {
  answers: Answers
  /** What no answer may be like. */
  faults: string[]
  /** What became of one more request. */
  ask: (path: string, manner?: Manner) => Promise<number | string>
}

export function makeReaders(url: string): Readers {
  const answers: Answers = new Map()
  const faults: string[] = []

  function request(path: string, { leavesAfter = PATIENCE_MS, pace, address }: Manner): Promise<number | string> {
    const headers = address ? { 'X-Forwarded-For': address } : {}
    const signal = AbortSignal.timeout(leavesAfter)
    const unheard = () => (signal.aborted && leavesAfter < PATIENCE_MS ? LEFT : BROKEN)
    return new Promise((resolve) => {
      const asked = get(`${url}${path}`, { agent: false, headers, signal }, (response) => {
        const { statusCode: status = 0, headers } = response
        const fault = faultOf({ status, retryAfter: headers['retry-after'], path })
        if (fault) faults.push(fault)
        take(response, pace).then(
          () => resolve(status),
          () => resolve(unheard()),
        )
      })
      asked.on('error', () => resolve(unheard()))
    })
  }
  const ask = async (path: string, manner: Manner = {}) => {
    const became = await request(path, manner)
    count(answers, became)
    return became
  }
  return { answers, faults, ask }
}

/** Asks over and over, until told to stop. */
export function keepAsking(ask: () => Promise<unknown>): () => Promise<void> {
  let stopping = false
  const asking = (async () => {
    while (!stopping) await ask()
  })()
  return async () => {
    stopping = true
    await asking
  }
}
