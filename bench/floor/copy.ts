/** COPY of the columns of the CSV export, timed. */

import { performance } from 'node:perf_hooks'
import pg from 'pg'
import { to as copyTo } from 'pg-copy-streams'
import { today } from '@/bench/product/record'
import { copyStatement } from './copy-columns'

/** Milliseconds, and how many bytes came. */
export async function timeCopy(databaseUrl: string, url: string): Promise<{ ms: number; bytes: number }> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    const start = performance.now()
    let bytes = 0
    for await (const chunk of client.query(copyTo(copyStatement(today(), url)))) bytes += chunk.length
    return { ms: performance.now() - start, bytes }
  } finally {
    await client.end()
  }
}
