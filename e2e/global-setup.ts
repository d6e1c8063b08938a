import { fileURLToPath } from 'node:url'
import { shareThrowaway } from '@/testing/throwaway'

/** One PostgreSQL for the whole run; each worker copies its own database from the loaded one. */
export default async function setup() {
  const { url, stop } = await shareThrowaway(fileURLToPath(new URL('..', import.meta.url)))
  process.env.E2E_POSTGRES_URL = url
  return stop
}
