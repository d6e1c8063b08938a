/** The records that tests know by name and count: they stay as they are when the shipped data set grows. */
import { readFileSync } from 'node:fs'
import { type Dataset, datasetSchema } from '@/lib/imports/schema'

const FILE = new URL('./golden.json', import.meta.url)

export const GOLDEN: Dataset = datasetSchema.parse(JSON.parse(readFileSync(FILE, 'utf8')))
