/**
 * The records that tests know by name and count: they stay as they are when the shipped data set grows. Whole as the schema
 * gives them, nothing left out, which golden.test.ts holds: so whoever takes their shape needs no schema.
 */
import { readFileSync } from 'node:fs'
import type { Dataset } from '@/lib/imports/schema'

const FILE = new URL('./golden.json', import.meta.url)

export const GOLDEN: Dataset = JSON.parse(readFileSync(FILE, 'utf8'))
