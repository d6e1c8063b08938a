import { readdirSync, readFileSync } from 'node:fs'
import '@/testing/seed'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readSeed, SEED } from './seed'

const testsOf = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.test\.tsx?$/.test(file))
    .map((file) => `${folder}/${file}`)
const RANDOM = ['app', 'bench', 'bin', 'components', 'lib', 'prisma', 'testing']
  .flatMap(testsOf)
  .filter((file) => readFileSync(file, 'utf8').includes("from 'fast-check'"))

it('tests are random', () => {
  expect(RANDOM.length).toBeGreaterThan(20)
})

it.each(RANDOM)('%s follows from the seed', (file) => {
  expect(readFileSync(file, 'utf8')).toMatch(/testing\/seed'|from '\.\/seed'/)
})

it('everything random follows from it', () => {
  const draw = () => fc.sample(fc.array(fc.string()), 20)
  expect(draw()).toEqual(draw())
  expect(fc.readConfigureGlobal()?.seed).toBe(SEED)
})

it('is what was given, or the time', () => {
  expect(readSeed('7')).toBe(7)
  expect(readSeed('-7')).toBe(-7)
  for (const none of [undefined, '']) expect(Math.abs(readSeed(none))).toBeLessThan(2 ** 31)
  for (const wrong of ['seven', '1.5', String(2 ** 31)]) expect(() => readSeed(wrong)).toThrow('whole number')
})
