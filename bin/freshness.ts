/** Whether what was made from the source is as new as the source. */
import { existsSync, readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import { ROOT } from './processes'

const BUILT_FROM = ['app', 'components', 'lib', 'proxy.ts', 'instrumentation.ts', 'next.config.ts', 'postcss.config.mjs', 'package-lock.json', 'prisma/schema.prisma']

/** The newest change under a path: a file that is gone changed its folder. */
function newest(relative: string): number {
  const full = path.join(ROOT, relative)
  if (!existsSync(full)) return 0
  const stat = statSync(full)
  if (!stat.isDirectory()) return stat.mtimeMs
  return Math.max(stat.mtimeMs, ...readdirSync(full).map((name) => newest(path.join(relative, name))))
}

const madeAt = (relative: string) => (existsSync(path.join(ROOT, relative)) ? statSync(path.join(ROOT, relative)).mtimeMs : 0)

export const isBuilt = () => madeAt('.next/BUILD_ID') > Math.max(...BUILT_FROM.map(newest))

export const isGenerated = () =>
  madeAt('prisma/generated/client.ts') > Math.max(newest('prisma/schema.prisma'), newest('package-lock.json'))
