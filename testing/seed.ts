/** One number from which all that is random in a test follows. A failure tells it: SEED=7 npm test does the same again. */
import fc from 'fast-check'
import { beforeEach } from 'vitest'

/** What fast-check takes for a seed. */
const MOST = 2 ** 31

export function readSeed(given: string | undefined): number {
  if (!given) return Date.now() % MOST
  const seed = Number(given)
  if (!Number.isInteger(seed) || Math.abs(seed) >= MOST) throw new Error(`SEED is a whole number, and not ${given}.`)
  return seed
}

export const SEED = readSeed(process.env.SEED)

fc.configureGlobal({ seed: SEED })
beforeEach(({ onTestFailed }) => {
  onTestFailed(() => console.error(`What was random here follows from SEED=${SEED}.`))
})
