import { expect, it } from 'vitest'
import { logHref, parseLogFilter, withinLog } from './log-filter'

it.each([
  [{}, '/users/log'],
  [{ account: 'a-1', action: 'disabled', page: '3' }, '/users/log?account=a-1&action=disabled&page=3'],
  [{ account: "'; drop", action: 'flew', page: '0' }, '/users/log'],
  [{ account: 'a\u0000', page: '-1' }, '/users/log'],
  [{ account: ['a', 'b'], page: ['1', 'x'] }, '/users/log?account=b'],
])('%j is the log at %s', (params, href) => {
  expect(logHref(parseLogFilter(params))).toBe(href)
})

it('a page beyond the last one is the last', () => {
  const filter = parseLogFilter({ page: '9' })
  expect([withinLog(filter, 101).page, withinLog(filter, 0).page]).toEqual([3, 1])
})
