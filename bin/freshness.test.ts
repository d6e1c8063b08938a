import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { BUILD, CLIENT, isFresh, makeFresh } from './freshness'
import { ROOT } from './processes'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'measureline-fresh-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const at = (name: string) => path.join(folder, name)
const write = (name: string, text: string) => writeFileSync(at(name), text)
/** Made from files of the folder. */
const product = (...from: string[]) => {
  const relative = (name: string) => path.relative(ROOT, at(name))
  return { made: relative('made'), stamp: relative('stamp'), from: from.map(relative) }
}
const make = async () => write('made', 'made')

describe('what is made from a source', () => {
  it('is not fresh before it is made, and is afterwards', async () => {
    write('a.ts', '1')
    expect(isFresh(product('a.ts'))).toBe(false)
    await makeFresh(product('a.ts'), make)
    expect(isFresh(product('a.ts'))).toBe(true)
  })

  it.each<[name: string, change: () => void, fresh: boolean]>([
    ['what it is made from says something else', () => write('a.ts', '2'), false],
    ['what it is made from is gone', () => rmSync(at('a.ts')), false],
    ['it is gone itself', () => rmSync(at('made')), false],
    ['its mark is gone', () => rmSync(at('stamp')), false],
    ['the same was written again', () => write('a.ts', '1'), true],
    ['something else changed', () => write('b.ts', '1'), true],
  ])('where %s', async (_, change, fresh) => {
    write('a.ts', '1')
    await makeFresh(product('a.ts'), make)
    change()
    expect(isFresh(product('a.ts'))).toBe(fresh)
  })

  it('is told by when its files were changed, where that is long ago, and else by what they say', async () => {
    write('a.ts', '1')
    await makeFresh(product('a.ts'), make)
    const stamp = () => readFileSync(at('stamp'), 'utf8').split('\n')
    expect(isFresh(product('a.ts'))).toBe(true)
    expect(stamp()).toHaveLength(1)
    vi.setSystemTime(Date.now() + 10_000)
    expect(isFresh(product('a.ts'))).toBe(true)
    expect(stamp()).toHaveLength(2)
    expect(isFresh(product('a.ts'))).toBe(true)
    // What they said is not looked at any more, until one is touched.
    const [, glance] = stamp()
    writeFileSync(at('stamp'), `something else\n${glance}`)
    expect(isFresh(product('a.ts'))).toBe(true)
    write('a.ts', '2')
    expect(isFresh(product('a.ts'))).toBe(false)
    vi.useRealTimers()
  })

  it('looks at all of a folder but its tests', async () => {
    write('a.ts', '1')
    const whole = { ...product(), from: [path.relative(ROOT, folder)] }
    const elsewhere = mkdtempSync(path.join(tmpdir(), 'measureline-fresh-'))
    const marks = { made: path.relative(ROOT, at('a.ts')), stamp: path.relative(ROOT, path.join(elsewhere, 'stamp')) }
    await makeFresh({ ...whole, ...marks }, async () => {})
    const stillFresh = (name: string) => {
      write(name, '')
      return isFresh({ ...whole, ...marks })
    }
    expect(stillFresh('a.test.ts')).toBe(true)
    expect(stillFresh('a.cases.ts')).toBe(true)
    expect(stillFresh('b.ts')).toBe(false)
    rmSync(elsewhere, { recursive: true })
  })

  it('tells a file from one of another name with the same text', async () => {
    write('a.ts', '1')
    await makeFresh(product('a.ts', 'b.ts'), make)
    rmSync(at('a.ts'))
    write('b.ts', '1')
    expect(isFresh(product('a.ts', 'b.ts'))).toBe(false)
  })

  it('counts what changes while it is made as not yet made', async () => {
    write('a.ts', '1')
    await makeFresh(product('a.ts'), async () => {
      await make()
      write('a.ts', '2')
    })
    expect(isFresh(product('a.ts'))).toBe(false)
  })

  it('is not marked where making it fails', async () => {
    write('a.ts', '1')
    const failing = makeFresh(product('a.ts'), () => Promise.reject(new Error('The build failed.')))
    await expect(failing).rejects.toThrow('The build failed.')
    expect(existsSync(at('stamp'))).toBe(false)
  })
})

it.each([
  ['the client', CLIENT],
  ['the build', BUILD],
])('%s is made from files that are there', (_, { from }) => {
  for (const name of from.filter((each) => each !== 'public'))
    expect(existsSync(path.join(ROOT, name)), name).toBe(true)
})
