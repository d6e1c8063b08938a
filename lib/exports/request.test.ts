import { describe, expect, it } from 'vitest'
import { DEFAULT_FILTER } from '@/lib/measures/list/filter'
import { parseExportRequest } from './request'

const parse = (query: string) => parseExportRequest(new URLSearchParams(query), '2026-11-27')

describe('the request of a file', () => {
  it.each([
    ['', { filter: DEFAULT_FILTER, limit: null, bom: true }],
    ['limit=1', { filter: DEFAULT_FILTER, limit: 1, bom: true }],
    ['limit=1000000', { filter: DEFAULT_FILTER, limit: 1_000_000, bom: true }],
    ['limit=5&limit=7', { filter: DEFAULT_FILTER, limit: 7, bom: true }],
    ['limit=+3+', { filter: DEFAULT_FILTER, limit: 3, bom: true }],
    ['limit=&bom=', { filter: DEFAULT_FILTER, limit: null, bom: true }],
    ['bom=0', { filter: DEFAULT_FILTER, limit: null, bom: false }],
    ['bom=1', { filter: DEFAULT_FILTER, limit: null, bom: true }],
    ['utm_source=x&lang=ja', { filter: DEFAULT_FILTER, limit: null, bom: true }],
    ['imposer=CN&page=2', { filter: { ...DEFAULT_FILTER, imposer: ['CN'], page: 2 }, limit: null, bom: true }],
  ])('%j is understood', (query, request) => {
    expect(parse(query)).toEqual({ ok: true, request })
  })

  it.each([
    ['limit=0', ['limit 0']],
    ['limit=-1', ['limit -1']],
    ['limit=1000001', ['limit 1000001']],
    ['limit=1e3', ['limit 1e3']],
    ['limit=1.5', ['limit 1.5']],
    ['limit=٣', ['limit ٣']],
    ['bom=no', ['bom no']],
    ['kind=measure&kind=banana', ['kind banana']],
    ['category=x&category=y', ['category x', 'category y']],
    ['from=2026-02-30', ['from 2026-02-30']],
    ['from=2026&to=2025', ['to 2025']],
    ['inForceOn=2026-02', ['inForceOn 2026-02']],
    ['sort=price', ['sort price']],
    ['page=0&perPage=7&view=map', ['page 0', 'perPage 7', 'view map']],
    ['kind=banana&limit=many&bom=2', ['kind banana', 'limit many', 'bom 2']],
  ])('%j is refused, key by key', (query, expected) => {
    const parsed = parse(query)
    expect(parsed.ok ? [] : parsed.problems.map(({ key, value }) => `${key} ${value}`)).toEqual(expected)
  })
})
