/** An app that a start begins loads while the start still looks to the database, and then serves. */
import { once } from 'node:events'

/** Set by a start, in whose word the rest of the settings come. */
export const AWAITS_START = 'MEASURELINE_AWAITS_START'

/** Whoever asks meanwhile is answered after it. Anybody else's app waits for nothing. */
export async function awaitStart() {
  if (!process.env[AWAITS_START] || !process.send) return
  const heard = once(process, 'message')
  process.send('It waits.')
  const [word] = await heard
  Object.assign(process.env, word)
  process.send('It serves.')
}
