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
  return readdirSync(full)
    .sort()
    .flatMap((name) => filesUnder(path.join(relative, name)))
}

/** By content: a checkout, a copy or a clock changes the time of a file and not what is made from it. */
function fingerprint({ from }: Product): string {
  const hash = createHash('sha256')
  for (const file of from.flatMap(filesUnder)) {
    if (!TESTS.test(file)) hash.update(`${file}\0`).update(readFileSync(path.join(ROOT, file)))
  }
  return hash.digest('hex')
}

export function isFresh(product: Product): boolean {
  const [made, stamp] = [path.join(ROOT, product.made), path.join(ROOT, product.stamp)]
  return existsSync(made) && existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint(product)
}

/** Makes it and marks it. What changed while it was made counts as not yet made. */
export async function makeFresh(product: Product, make: () => Promise<unknown>) {
  const before = fingerprint(product)
  await make()
  writeFileSync(path.join(ROOT, product.stamp), before)
}
