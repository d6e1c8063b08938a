/** What documents say of the tree is so. */
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const TOP = ['app', 'bench', 'bin', 'components', 'docs', 'e2e', 'lib', 'prisma', 'probe', 'testing']

/** Folders that the tree of CONTRIBUTING names: "lib/measures/store". */
function namedFolders(text: string): Set<string> {
  const [, tree = ''] = /## The tree\n\n```\n(.*?)```/s.exec(text) ?? []
  const found = new Set<string>()
  let parents: string[] = []
  for (const line of tree.trimEnd().split('\n')) {
    const depth = (/^ */.exec(line)?.[0].length ?? 0) / 2
    parents = parents.slice(0, depth)
    const names =
      line
        .trim()
        .match(/^(?:[\w.-]+\/ ?)+/)?.[0]
        .match(/[\w.-]+(?=\/)/g) ?? []
    for (const name of names) found.add([...parents, name].join('/'))
    const [last = ''] = names.slice(-1)
    parents.push(last)
    // "noun/   store/ actions/": rooms that a description names.
    const described = line.trim().replace(/^(?:[\w.-]+\/ ?)+/, '')
    for (const [, room] of described.matchAll(/(?<![\w/])([\w-]+)\//g)) found.add([...parents, room].join('/'))
  }
  return found
}

const foldersOf = (parent: string) =>
  readdirSync(parent, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? [`${parent}/${entry.name}`] : [],
  )

const NAMED = namedFolders(readFileSync('CONTRIBUTING.md', 'utf8'))

describe('the tree in CONTRIBUTING', () => {
  it.each([...NAMED])('%s is there', (folder) => {
    expect(readdirSync(folder).length).toBeGreaterThan(0)
  })
  it.each([...TOP, ...[...foldersOf('lib'), ...foldersOf('components'), ...foldersOf('lib/measures')]])(
    'names %s',
    (folder) => {
      expect(NAMED).toContain(folder)
    },
  )
})

it('CONTRIBUTING can be read at one go: 8 KB', () => {
  expect(readFileSync('CONTRIBUTING.md').length).toBeLessThan(8192)
})
