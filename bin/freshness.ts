/** Whether what was made from the source was made from the source as it is now. */
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { ROOT } from './processes'

/** What is made: the file that shows that it is there, and what it is made from. */
type Product = { made: string; stamp: string; from: readonly string[] }

export const CLIENT: Product = {
  made: 'prisma/generated/client.ts',
  stamp: 'prisma/generated/.made-from',
  from: ['prisma/schema.prisma', 'prisma.config.ts', 'package-lock.json'],
}

export const BUILD: Product = {
  made: '.next/BUILD_ID',
  stamp: '.next/made-from',
  from: [
    ...[
      'app',
      'components',
      'lib',
      'public',
      'proxy.ts',
      'instrumentation.ts',
      'prisma/schema.prisma',
      'package-lock.json',
    ],
    ...['next.config.ts', 'postcss.config.mjs', 'tsconfig.json'],
  ],
}

const TESTS = /\.(test|bench|cases)\.tsx?$/

function filesUnder(relative: string): string[] {
  const full = path.join(ROOT, relative)
  if (!existsSync(full)) return []
  if (!statSync(full).isDirectory()) return [relative]
  return readdirSync(full, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const name = path.join(relative, entry.name)
      return entry.isDirectory() ? filesUnder(name) : [name]
    })
}

const sourcesOf = ({ from }: Product) => from.flatMap(filesUnder).filter((file) => !TESTS.test(file))

/** By content: a checkout, a copy or a clock changes the time of a file and not what is made from it. */
function fingerprint(files: readonly string[]): string {
  const hash = createHash('sha256')
  for (const file of files) hash.update(`${file}\0`).update(readFileSync(path.join(ROOT, file)))
  return hash.digest('hex')
}

/** Two changes within so short a time may bear the same one. */
const BLURRED_MS = 2000

/** When each was changed last, which no program can set: with the same times it is the same content. Empty for a new change. */
function glanceAt(files: readonly string[]): string {
  const hash = createHash('sha256')
  let newest = 0
  for (const file of files) {
    const { ctimeMs, size, ino } = statSync(path.join(ROOT, file))
    newest = Math.max(newest, ctimeMs)
    hash.update(`${file}\0${ctimeMs} ${size} ${ino}\0`)
  }
  return Date.now() - newest > BLURRED_MS ? hash.digest('hex') : ''
}

/** All of them are read only where one was touched. */
export function isFresh(product: Product): boolean {
  const [made, stamp] = [path.join(ROOT, product.made), path.join(ROOT, product.stamp)]
  if (!existsSync(made) || !existsSync(stamp)) return false
  const files = sourcesOf(product)
  const [content, seen] = readFileSync(stamp, 'utf8').split('\n')
  const glance = glanceAt(files)
  if (seen && seen === glance) return true
  if (content !== fingerprint(files)) return false
  if (glance) noteGlance(stamp, `${content}\n${glance}`)
  return true
}

/** Nobody needs it but for speed. */
function noteGlance(stamp: string, text: string) {
  try {
    writeFileSync(stamp, text)
  } catch {
    // The folder can only be read.
  }
}

/** Makes it and marks it. What changed while it was made counts as not yet made. */
export async function makeFresh(product: Product, make: () => Promise<unknown>) {
  const before = fingerprint(sourcesOf(product))
  await make()
  writeFileSync(path.join(ROOT, product.stamp), before)
}
