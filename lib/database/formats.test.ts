import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import covering from '@/prisma/data/covering-codes.json'
import terms from '@/prisma/data/terms.json'
import { INDEXED_TABLES } from './formats'

// Words that only lead to a group, its category and its codes stand in no row of the index.
const indexed = [terms.groups.map(({ key, terms, symbols }) => ({ key, terms, symbols })), covering]
const hash = createHash('sha256').update(JSON.stringify(indexed)).digest('hex').slice(0, 16)

it('the index takes from its tables what it took when its format was last raised', () => {
  const why = `terms.json or covering-codes.json has changed: raise INDEX_FORMAT, and set INDEXED_TABLES to '${hash}'`
  expect(INDEXED_TABLES, why).toBe(hash)
})
