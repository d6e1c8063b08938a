import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { findTextsBesideOthers } from './lone-texts'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const CASES = 'testing/lone-texts.cases.tsx'

// The whole program is read for its types: seconds, but on a machine with nothing else to do.
const LONGEST_MS = 120_000

it('every text of the interface stands in an element of its own', { timeout: LONGEST_MS }, () => {
  const { [CASES]: cases = [], ...faults } = findTextsBesideOthers(
    ROOT,
    (file) => /^(app|components)\//.test(file) || file === CASES,
  )
  const refused = readFileSync(`${ROOT}${CASES}`, 'utf8')
    .split('\n')
    .flatMap((line, at) => (/refused( \*\/\}?| *)$/.test(line) && !line.startsWith('/**') ? at + 1 : []))
  expect([...new Set(cases.map((fault) => Number.parseInt(fault, 10)))]).toEqual(refused)
  expect(faults).toEqual({})
})
