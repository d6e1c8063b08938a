/** An exported name means one thing in the tree: whoever looks it up finds the one place. */
import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const ROOMS = ['bench', 'bin', 'components', 'e2e', 'lib', 'probe', 'testing']
/** Names that the door of the benchmark hands on, and what only a test file says. */
const LEFT_OUT = /bench\/product\/|\.(test|spec|d)\.|\.mjs$/
const EXPORT = /^export (?:async )?(?:function\*?|const|type|interface|class) (\w+)/gm

const filesOf = (room: string) =>
  readdirSync(room, { recursive: true, withFileTypes: true })
    .map((entry) => `${entry.parentPath}/${entry.name}`)
    .filter((file) => /\.tsx?$/.test(file) && !LEFT_OUT.test(file))

function findHomes(): Map<string, string[]> {
  const homes = new Map<string, string[]>()
  for (const file of ROOMS.flatMap(filesOf)) {
    for (const [, name = ''] of readFileSync(file, 'utf8').matchAll(EXPORT)) {
      homes.set(name, [...(homes.get(name) ?? []), file])
    }
  }
  return homes
}

it('no exported name stands for two things', () => {
  const homes = findHomes()
  expect(homes.size).toBeGreaterThan(1000)
  expect([...homes].filter(([, files]) => new Set(files).size > 1)).toEqual([])
})
