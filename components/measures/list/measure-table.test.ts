import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { TABLE_COLUMNS } from '@/lib/measures/list/fields'

const styles = readFileSync(new URL('../../../app/globals.css', import.meta.url), 'utf8')

it('each column that a table can have finds its name', () => {
  const named = [...styles.matchAll(/td:nth-child\((\d+)\) \{\s+--name: var\(--name-\1\)/g)].map(([, at]) => Number(at))
  expect(named.length).toBeGreaterThanOrEqual(TABLE_COLUMNS.length)
  expect(named).toEqual(named.map((_, index) => index + 1))
})
