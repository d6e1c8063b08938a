/** What a browser may be sent: whatever the files that say 'use client' import, and what those import, types left out. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** An import or export of another file as Biome lays it out, with what is named of it. */
const STATIC = /^(?:import|export) (?:([^'";]*) from )?['"]([^'"\n]+)['"]$/gm
const LATER = /\bimport\(['"]([^'"\n]+)['"]\)/g

/** Nothing but types is named: a browser gets none of them. */
function isOfTypes(names: string): boolean {
  if (names.startsWith('type ')) return true
  const list = /^\{([^}]*)\}$/.exec(names)?.[1]?.split(',') ?? []
  const named = list.map((name) => name.trim()).filter((name) => name !== '')
  return named.length > 0 && named.every((name) => name.startsWith('type '))
}

export const importsOf = (text: string): string[] => [
  ...[...text.matchAll(STATIC)].flatMap(([, names = '', from = '']) => (isOfTypes(names) ? [] : from)),
  ...[...text.matchAll(LATER)].flatMap(([, from = '']) => from),
]

const ENDINGS = ['', '.ts', '.tsx']

/** The file of this project that is meant, from its root; null for a package. */
function fileOf(root: string, importer: string, name: string): string | null {
  if (!/^(?:@\/|\.)/.test(name)) return null
  const plain = name.startsWith('@/') ? name.slice('@/'.length) : path.join(path.dirname(importer), name)
  const ending = ENDINGS.find((end) => /\.\w+$/.test(`${plain}${end}`) && existsSync(path.join(root, `${plain}${end}`)))
  if (ending === undefined) throw new Error(`${importer} imports ${name}, which is not there`)
  return `${plain}${ending}`
}

/**
 * Every file and package that a browser may be sent, each with the files that lead to it, the importer first. `counts` leaves
 * out what stands on a page of its own.
 */
export function walkClientImports(root: string, counts: (file: string) => boolean = () => true): Map<string, string[]> {
  const read = (file: string) => readFileSync(path.join(root, file), 'utf8')
  const sources = ['app', 'components'].flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) => path.join(folder, file)),
  )
  const found = new Map<string, string[]>()
  const pending: string[] = []
  const note = (what: string, way: string[], isFile: boolean) => {
    if (found.has(what)) return
    found.set(what, way)
    if (isFile && /\.tsx?$/.test(what)) pending.push(what)
  }
  for (const file of sources.filter(counts))
    if (/\.tsx?$/.test(file) && read(file).startsWith("'use client'")) note(file, [], true)
  for (let file = pending.shift(); file; file = pending.shift()) {
    const way = [file, ...(found.get(file) ?? [])]
    for (const name of importsOf(read(file))) {
      const own = fileOf(root, file, name)
      note(own ?? name, way, own !== null)
    }
  }
  return found
}
