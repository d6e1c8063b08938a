import '@/testing/seed'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { groupBy } from './group-by'
import { clampPage, lastPage, rowsOfPage } from './paging'

const sizeArb = fc.record({ perPage: fc.integer({ min: 1, max: 60 }), total: fc.nat(400) })

it('shows each row on one page, in order and without a gap', () => {
  fc.assert(
    fc.property(sizeArb, (size) => {
      const pages = Array.from({ length: lastPage(size) }, (_, place) => rowsOfPage({ ...size, page: place + 1 }))
      const rows = pages.flatMap(({ from, to }) =>
        from === 0 ? [] : Array.from({ length: to - from + 1 }, (_, place) => from + place),
      )
      expect(rows).toEqual(Array.from({ length: size.total }, (_, place) => place + 1))
    }),
  )
})

it('leads whatever is asked for to a page that there is, and such a page to itself', () => {
  fc.assert(
    fc.property(sizeArb, fc.integer({ min: -5, max: 500 }), (size, page) => {
      const clamped = clampPage({ ...size, page })
      expect(clamped).toBeGreaterThanOrEqual(1)
      expect(clamped).toBeLessThanOrEqual(lastPage(size))
      expect(clampPage({ ...size, page: clamped })).toBe(clamped)
      if (page >= 1 && page <= lastPage(size)) expect(clamped).toBe(page)
    }),
  )
})

it('groups every item once, in the order in which they come', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 99 })), (items) => {
      const groups = groupBy(items, (item) => item % 7)
      expect([...groups.keys()]).toEqual([...new Set(items.map((item) => item % 7))])
      for (const [key, members] of groups) expect(members).toEqual(items.filter((item) => item % 7 === key))
    }),
  )
})
