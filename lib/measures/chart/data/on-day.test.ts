import { describe, expect, it } from 'vitest'
import { makeData, makeRow } from '@/lib/measures/testing/chart.cases'
import type { ChartRow } from './data'
import { countOnDay, onDay } from './on-day'

const rowOf = (
  slug: string,
  from: number,
  to: number | null,
  lane = 0,
  status: ChartRow['spans'][number]['status'] = 'in_force',
) => makeRow({ slug, lane, spans: [{ status, from, to, basis: 'stated', approximate: false }] })
const LANES = (['china', 'japan'] as const).map((bank) => ({ bank, key: bank, label: '' }))
const DATA = makeData({
  lanes: LANES,
  rows: [
    rowOf('ban', 10, 20),
    rowOf('duty', 15, null),
    rowOf('threat', 0, null, 0, 'threatened'),
    rowOf('list', 0, null, 1),
  ],
  links: [
    { from: 1, to: 0, type: 'amends' },
    { from: 3, to: 1, type: 'responds_to' },
  ],
})

describe('a list on a day', () => {
  it.each<[day: number, slugs: string[], links: number[][]]>([
    [5, ['list'], []],
    [
      15,
      ['ban', 'duty', 'list'],
      [
        [1, 0],
        [2, 1],
      ],
    ],
    [20, ['duty', 'list'], [[1, 0]]],
  ])('%i: what is in force, and the links between', (day, slugs, links) => {
    const { rows, total, ...rest } = onDay(DATA, day)
    expect([rows.map(({ slug }) => slug), total]).toEqual([slugs, slugs.length])
    expect(rest.links.map(({ from, to }) => [from, to])).toEqual(links)
  })

  it('is counted by banks', () => {
    const counted = (day: number) => countOnDay(DATA, day).map(({ bank, count }) => `${bank} ${count}`)
    expect(counted(5)).toEqual(['china 0', 'japan 1'])
    expect(counted(15)).toEqual(['china 2', 'japan 1'])
  })
})
