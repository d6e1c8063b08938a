/** Writes a synthetic data set: npm run bench:data -- 100000 [--out file] */
import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { parseArgs } from 'node:util'
import { writeDataset } from './dataset'

const MOST = 10_000_000

function readArguments() {
  const { values, positionals } = parseArgs({ options: { out: { type: 'string' } }, allowPositionals: true })
  const [records = ''] = positionals
  if (!/^\d+$/.test(records) || Number(records) > MOST) {
    throw new Error(`How many records? A whole number up to ${MOST}: npm run bench:data -- 100000 [--out file]`)
  }
  return { records: Number(records), out: values.out }
}

async function main() {
  const { records, out } = readArguments()
  const target = out === undefined ? process.stdout : createWriteStream(out)
  await pipeline(Readable.from(writeDataset(records)), target)
}

main().catch((error: NodeJS.ErrnoException) => {
  // Whoever reads has enough: `| head`.
  if (error.code === 'EPIPE') return
  console.error(error.message)
  process.exitCode = 1
})
