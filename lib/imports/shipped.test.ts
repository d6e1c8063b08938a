import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { datasetSchema } from './schema'
import { FIRST_RELEASE, readShippedRelease, SHIPPED } from './shipped'

it('the head of the shipped file tells its release', async () => {
  const { release } = datasetSchema.parse(JSON.parse(readFileSync(SHIPPED, 'utf8')))
  expect(await readShippedRelease()).toBe(release ?? FIRST_RELEASE)
})
