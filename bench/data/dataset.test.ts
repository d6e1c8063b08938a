import { datasetSchema } from '@/bench/product/schemas'
import { expect, it } from 'vitest'
import { writeDataset } from './dataset'

const write = (records: number) => [...writeDataset(records)].join('')

it('is a data set that can be loaded', () => {
  const dataset = datasetSchema.parse(JSON.parse(write(30)))
  expect(dataset.measures).toHaveLength(30)
  expect(dataset.sources).toHaveLength(60)
})

it('can be read line by line', () => {
  const [, first] = write(3).split('\n')
  expect(JSON.parse(first?.replace(/,$/, '') ?? '')).toHaveProperty('slug')
})

it('is a whole file when it is empty', () => {
  expect(datasetSchema.parse(JSON.parse(write(0)))).toMatchObject({ measures: [], sources: [] })
})
