import { describe, expect, it } from 'vitest'
import { hrefOf } from './filter'
import { parseMeasureFilter } from './parse-filter'
import { presetLinks } from './presets'

const filterOf = (query: string) => parseMeasureFilter(new URLSearchParams(query)).filter
const links = (query: string) => presetLinks(filterOf(query), '2026-11-24')

describe('presets', () => {
  it.each([
    ['thisMonth', 'from=2026-11&to=2026-11'],
    ['lastYear', 'from=2025-11-24&to=2026-11-24'],
    ['sinceNov2025', 'from=2025-11'],
    ['from2010To2014', 'from=2010&to=2014'],
  ])('%s leaves the other conditions as they are', (preset, period) => {
    const link = links('kind=measure&date=ended&to=2020&page=3').find((each) => each.preset === preset)
    expect(link?.href).toBe(hrefOf(filterOf(`kind=measure&date=ended&${period}`)))
  })

  it('tells which one the list shows', () => {
    expect(links('from=2010&to=2014').map(({ current }) => current)).toEqual([false, false, false, true])
    expect(links('from=2010').some(({ current }) => current)).toBe(false)
  })
})
