import { expect, it } from 'vitest'
import { floorQuery } from './queries'

const ASKED = new URLSearchParams('category=diplomatic&from=2012-03&to=2025-02&q=輸出 50%&page=2')

it('makes one statement of a name, and values of what is asked', () => {
  expect(floorQuery('count', ASKED)).toEqual({
    name: 'count category from to q',
    text: 'select count(*)::int as total from floor.measures m where category = $1 and last_on >= $2 and first_on <= $3 and text like $4 ',
    values: ['diplomatic', '2012-03-01', '2025-02-28', '%输出 50\\%%'],
  })
})

it('leaves the condition of a facet out of its own counts', () => {
  const { name, text, values } = floorQuery('category', ASKED, 'category')
  expect([name, values?.length]).toEqual(['category from to q', 3])
  expect(text).not.toMatch(/category =/)
})

it('asks for everything without conditions', () => {
  expect(floorQuery('rows', new URLSearchParams())).toMatchObject({ name: 'rows', values: [] })
})

it('begins the list by date at the day that something is in force', () => {
  expect(floorQuery('list', new URLSearchParams('inForceOn=2024-06-30')).text).toContain(
    'where first_on <= $1 order by',
  )
})
