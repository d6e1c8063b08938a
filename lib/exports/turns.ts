/** Who may take a long file away, and how many at once: each of them works and waits on behalf of one reader. */

import { EventEmitter, once } from 'node:events'
import { UNKNOWN_ADDRESS } from '@/lib/auth/address'

/** At once for one address, and for all of them together. */
export const MOST_EACH = 2
export const MOST_IN_ALL = 8

const running = new Map<string, number>()
const returns = new EventEmitter().setMaxListeners(0)
const countOf = (address: string) => running.get(address) ?? 0

/** Gives the turn back, however often it is called. Null: that many are being made for this address, or for all. */
export function takeTurn(address: string): (() => void) | null {
  const all = [...running.values()].reduce((sum, count) => sum + count, 0)
  // Those whose address is not known are many.
  const isFull = address !== UNKNOWN_ADDRESS && countOf(address) >= MOST_EACH
  if (isFull || all >= MOST_IN_ALL) return null
  running.set(address, countOf(address) + 1)
  let held = true
  return () => {
    if (!held) return
    held = false
    if (countOf(address) > 1) running.set(address, countOf(address) - 1)
    else running.delete(address)
    returns.emit('turn')
  }
}

/** A turn as soon as there is one, within `patience` milliseconds: who has a whole file asks for the next one at once. */
export async function waitForTurn(address: string, patience: number): Promise<(() => void) | null> {
  const over = AbortSignal.timeout(patience)
  for (;;) {
    const giveBack = takeTurn(address)
    if (giveBack || over.aborted) return giveBack
    await once(returns, 'turn', { signal: over }).catch(() => {})
  }
}
