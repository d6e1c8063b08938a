import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { add, countPlaywright, countVitest } from './counts'

const folder = mkdtempSync(path.join(tmpdir(), 'measureline-counts-'))
afterAll(() => rmSync(folder, { recursive: true }))

const written = (report: object) => {
  const file = path.join(folder, 'report.json')
  writeFileSync(file, JSON.stringify(report))
  return file
}
const file = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((each) => ({ status: each })),
})
const vitest = (change: object = {}) =>
  countVitest(
    written({
      ...{ numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, testResults: [] },
      ...change,
    }),
  )

describe('a report of Vitest', () => {
  it('counts what passed, failed and was left out', () => {
    const counts = { numPassedTests: 7, numFailedTests: 2, numPendingTests: 1, numTodoTests: 3 }
    const testResults = [file('passed', 'passed'), file('failed', 'failed', 'failed')]
    expect(vitest({ ...counts, testResults })).toEqual({ passed: 7, failed: 2, skipped: 4 })
  })

  it('counts a file that fails as a whole, and not in a test of its own, as one', () => {
    const testResults = [file('failed'), file('failed', 'passed'), file('passed', 'passed')]
    expect(vitest({ numPassedTests: 2, testResults })).toEqual({ passed: 2, failed: 2, skipped: 0 })
  })
})

describe('a report of Playwright', () => {
  const playwright = (stats: object, errors: unknown[] = []) =>
    countPlaywright(written({ stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 0, ...stats }, errors }))

  it('counts what passes only at a second try as failed', () => {
    expect(playwright({ expected: 5, unexpected: 1, flaky: 2, skipped: 4 })).toEqual({
      passed: 5,
      failed: 3,
      skipped: 4,
    })
  })

  it('counts what went wrong outside of any test', () => {
    expect(playwright({ expected: 5 }, ['no browser'])).toEqual({ passed: 5, failed: 1, skipped: 0 })
  })
})

it.each([countVitest, countPlaywright])('is a failure where no report was written', (count) => {
  expect(count(path.join(folder, 'none.json'))).toEqual({ passed: 0, failed: 1, skipped: 0 })
})

it('adds up', () => {
  expect(add({ passed: 1, failed: 2, skipped: 3 }, { passed: 10, failed: 20, skipped: 30 })).toEqual({
    ...{ passed: 11, failed: 22, skipped: 33 },
  })
})
