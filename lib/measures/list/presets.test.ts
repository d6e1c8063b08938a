import { describe, expect, it } from 'vitest'
import { hrefOf } from './filter'
import { parseMeasureFilter } from './parse-filter'
import { presetLinks } from './presets'

const filterOf = (query: string) => parseMeasureFilter(new URLSearchParams(query), '2026-11-24').filter
const links = (query: string) => presetLinks(filterOf(query), '2026-11-24')

describe('presets', () => {
  it.each([
    ['thisMonth', 'from=month&to=month'],
    ['lastYear', 'from=today-12m&to=today'],
    ['sinceNov2025', 'from=2025-11'],
    ['from2010To2014', 'from=2010&to=2014'],
  ])('%s leaves the other conditions as they are', (preset, period) => {
    const link = links('kind=measure&date=ended&to=2020&page=3').find((each) => each.preset === preset)
    expect(link?.href).toBe(hrefOf(filterOf(`kind=measure&date=ended&${period}`)))
  })

  it('brings what is expected with what comes, and takes it away again', () => {
    const [month, , , , days, months] = links('kind=measure')
    expect(days?.href).toBe('/measures?kind=measure&date=expected&from=today&to=today%2B30d')
    expect(months?.href).toBe('/measures?kind=measure&date=expected&from=today&to=today%2B6m')
    expect(month?.href).toBe('/measures?kind=measure&from=month&to=month')
    expect(links('date=expected&from=today&to=today%2B30d')[0]?.href).toBe('/measures?from=month&to=month')
  })

  it('tells which one the list shows', () => {
    expect(links('from=2010&to=2014').map(({ current }) => current)).toEqual([false, false, false, true, false, false])
    expect(links('from=today-12m&to=today')[1]?.current).toBe(true)
    expect(links('from=2010').some(({ current }) => current)).toBe(false)
  })
})
