/** What the tracker is made of, as a CycloneDX list: whoever looks for a package with a known fault finds it there. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { TestCounts } from './counts'
import { ROOT } from './processes'

type Part = { name: string; version: string; group?: string; scope?: string; purl?: string }
type PartsList = { bomFormat: string; components: Part[] }

/** npm reads the lock file: what an install of any system would get. */
function listParts(): PartsList {
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  const args = ['sbom', '--sbom-format=cyclonedx', '--sbom-type=application', '--package-lock-only']
  const options = {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    shell: process.platform === 'win32',
  } as const
  return JSON.parse(execFileSync(npm, args, options))
}

const readJson = (file: string) => JSON.parse(readFileSync(path.join(ROOT, file), 'utf8'))

/** What is wrong with a list: a package of the lock file that is missing, a version that was to be overridden. */
export function findFaults(parts: PartsList, locked: readonly string[], overrides: Record<string, string>): string[] {
  const listed = new Set(parts.components.map(({ purl }) => decodeURIComponent(purl ?? '')))
  const missing = locked.filter((name) => !listed.has(`pkg:npm/${name}`))
  const stale = parts.components.filter(({ name, version }) => (overrides[name] ?? version) !== version)
  return [
    ...(parts.bomFormat === 'CycloneDX' ? [] : [`The list is of another format: ${parts.bomFormat}`]),
    ...missing.map((name) => `${name} is in package-lock.json and not in the list`),
    ...stale.map(({ name, version }) => `${name} ${version} is older than package.json overrides it to be`),
  ]
}

/** name@version of everything in the lock file, whichever folder it lies in. */
function listLocked(): string[] {
  const packages: Record<string, { version?: string; link?: boolean }> = readJson('package-lock.json').packages
  return Object.entries(packages)
    .filter(([folder, { link }]) => folder !== '' && !link)
    .map(
      ([folder, { version }]) =>
        `${folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length)}@${version}`,
    )
}

/** Writes the list to `file` and looks through it. */
export function checkParts(file: string): TestCounts {
  const parts = listParts()
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, `${JSON.stringify(parts, null, 2)}\n`)
  const faults = findFaults(parts, listLocked(), readJson('package.json').overrides)
  for (const fault of faults) console.error(fault)
  console.log(`${parts.components.length} packages: ${path.relative(ROOT, file)}`)
  return { passed: faults.length === 0 ? 1 : 0, failed: faults.length > 0 ? 1 : 0, skipped: 0 }
}
