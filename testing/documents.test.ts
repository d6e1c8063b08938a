/** What documents say of the tree is so. */
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseSettings, SETTING_NAMES } from '@/lib/settings'

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

const README = readFileSync('README.md', 'utf8')

describe('.env.example', () => {
  const lines = readFileSync('.env.example', 'utf8').match(/^#?[A-Z_]+=.*$/gm) ?? []
  const settings = lines.map((line) => /^#([A-Z_]+)=(.*)$/.exec(line)?.slice(1) ?? [line])
  it('lists every setting and nothing else, each of them turned off', () => {
    expect([...new Set(settings.map(([name]) => name))]).toEqual(expect.arrayContaining([...SETTING_NAMES]))
    expect(SETTING_NAMES).toEqual(expect.arrayContaining(settings.map(([name]) => name)))
  })
  it.each(settings)('%s=%s can be set', (name = '', value = '') => {
    expect(() => parseSettings({ [name]: value })).not.toThrow()
  })
  it.each(['PORT', 'HOST', 'MEASURELINE_HEAP', 'MEASURELINE_DATA', 'MEASURELINE_TRUST_PROXY'])(
    'shows what holds without %s',
    (name) => {
      const value = settings.find(([other]) => other === name)?.[1]
      const { own: _, port, host, url, heap, dataFolder, trustProxy } = parseSettings({ [name]: value })
      expect(value).toBeTruthy()
      expect(parseSettings({})).toMatchObject({ port, host, url, heap, dataFolder, trustProxy })
    },
  )
})

it('the README lists the same settings', () => {
  const [, table = ''] = /## Settings\n(.*?)\n## /s.exec(README) ?? []
  const rows = table.split('\n').flatMap((line) => /^\| (`.*?`) +\|/.exec(line)?.[1]?.match(/[A-Z_]{4,}/g) ?? [])
  expect(rows.toSorted()).toEqual([...SETTING_NAMES].toSorted())
})

describe('the commands', () => {
  const source = readFileSync('bin/command.ts', 'utf8')
  const help = (/const HELP = `(.*?)`/s.exec(source)?.[1] ?? '').match(/(?<=^ {2})\S.*$/gm) ?? []
  const nameOf = (line: string) => line.split(' ')[0] ?? ''
  it('stand in the README as the help tells them', () => {
    const [, listed = ''] = /## Commands\n\n```\n(.*?)```/s.exec(README) ?? []
    const told = help.filter((line) => !['start', 'help'].includes(nameOf(line)))
    expect(listed.trimEnd().split('\n')).toEqual(told.map((line) => `npx measureline ${line}`))
  })
  it('are those that the command knows', () => {
    const [, scripts = ''] = /const SCRIPTS[^\n]*= \{\n(.*?)\n\}/s.exec(source) ?? []
    const known = [...scripts.matchAll(/^ {2}'?([\w-]+)'?:/gm)].map(([, name]) => name)
    expect([...new Set(help.map(nameOf))].toSorted()).toEqual([...known, 'start', 'migrate', 'help'].toSorted())
  })
  const told = [...`${README}${readFileSync('CONTRIBUTING.md', 'utf8')}`.matchAll(/\bnp[mx] (?:run )?([\w:-]*\w)/g)]
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }
  it.each([...new Set(told.map(([command]) => command))])('%s can be run', (command) => {
    const [, name = ''] = /([\w:-]+)$/.exec(command) ?? []
    expect(command.startsWith('npx') ? ['measureline'] : [...Object.keys(scripts), 'ci']).toContain(name)
  })
})
