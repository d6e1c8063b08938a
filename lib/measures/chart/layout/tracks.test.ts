import { BOX_HEIGHT } from './view'
import '@/testing/seed'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { makeData, makeRow, VIEW } from '../../testing/chart.cases'
import {
  chooseHeights,
  FADE,
  fitCounts,
  GAP,
  GROWTH,
  LEAST_LANE,
  LEAST_WIDTH,
  laneHeight,
  stackLane,
  TITLED,
  type TrackCounts,
} from './tracks'

const NONE = new Set<number>()
/** "10-19" lasts from day to day, "10-" goes on; "!" before it has a step on its first day. */
const rowsOf = (text: string) =>
  text.split(' ').map((part) => {
    const [first = 0, last] = part.replace('!', '').split('-').map(Number)
    const events = part.startsWith('!') ? [{ type: 'occurred' as const, earliest: first, latest: first }] : []
    return makeRow({ first, last: part.endsWith('-') ? null : (last ?? first), events })
  })
const stacked = (text: string, pinned: readonly number[] = [], held?: Parameters<typeof stackLane>[5]) => {
  const rows = rowsOf(text)
  const places = rows.map((_, place) => place)
  return stackLane(makeData({ rows }), 0, places, new Set(pinned), VIEW, held)
}
const tracksOf = (text: string, pinned: readonly number[] = []) => {
  const { tracks } = stacked(text, pinned)
  return [...tracks.keys()]
    .sort((a, b) => a - b)
    .map((row) => `${tracks.get(row)?.quiet ? 'quiet' : 'lively'} ${tracks.get(row)?.at}`)
}

describe('a lane', () => {
  it.each<[string, string, string[]]>([
    ['puts what happens above what only goes on', '!10-20 10-20', ['lively 0', 'quiet 0']],
    [
      'counts the tracks of both by themselves',
      '!10-20 !15-25 10-20 15-25',
      ['lively 0', 'lively 1', 'quiet 0', 'quiet 1'],
    ],
    [
      'has one track for what stands side by side',
      '!10-20 !30-40 10-20 30-40',
      ['lively 0', 'lively 0', 'quiet 0', 'quiet 0'],
    ],
    ['keeps the fading end of what lasts free', '10- 52-60', ['quiet 0', 'quiet 1']],
  ])('%s', (_, rows, expected) => {
    expect(tracksOf(rows)).toEqual(expected)
  })

  it('lets pinned rows choose before others, and makes them lively', () => {
    expect(tracksOf('!10-20 12-18', [1])).toEqual(['lively 1', 'lively 0'])
  })

  it('knows how many tracks of each it has', () => {
    expect(stacked('!10-20 !15-25 10-20').counts).toEqual({ lively: 2, quiet: 1 })
    expect(stackLane(makeData(), 0, [], NONE, VIEW).counts).toEqual({ lively: 0, quiet: 0 })
  })

  it('keeps the tracks and the height that it is held to', () => {
    const held = { tracks: new Map([[0, { quiet: false, at: 3 }]]), counts: new Map([[0, { lively: 5, quiet: 2 }]]) }
    const { tracks, counts } = stacked('!10-20', [], held)
    expect(tracks.get(0)).toEqual({ quiet: false, at: 3 })
    expect(counts).toEqual({ lively: 5, quiet: 2 })
    // Of another lane nothing is kept here.
    expect(stacked('!10-20', [], { ...held, counts: new Map([[1, { lively: 9, quiet: 9 }]]) }).counts.lively).toBe(4)
  })

  it('gives a day the width of its mark around its middle, and room beside each', () => {
    const narrow = { ...VIEW, width: 100 }
    const [stretch] = stackLane(makeData({ rows: rowsOf('50-50') }), 0, [0], NONE, narrow).stretches
    expect(stretch).toEqual({ id: 0, x0: 50.5 - LEAST_WIDTH / 2, x1: 50.5 + LEAST_WIDTH / 2 + GAP })
  })

  it('reaches as far as its last day, and fades beyond today where it lasts', () => {
    expect(stacked('10-19').stretches).toEqual([{ id: 0, x0: 100, x1: 200 + GAP }])
    expect(stacked('10-').stretches).toEqual([{ id: 0, x0: 100, x1: 510 + FADE + GAP }])
  })
})

describe('what has room', () => {
  it.each<[TrackCounts, number, TrackCounts]>([
    [{ lively: 3, quiet: 2 }, 9, { lively: 3, quiet: 2 }],
    [{ lively: 3, quiet: 2 }, 5, { lively: 3, quiet: 2 }],
    // What happens comes first.
    [{ lively: 3, quiet: 2 }, 4, { lively: 3, quiet: 1 }],
    [{ lively: 3, quiet: 2 }, 3, { lively: 3, quiet: 0 }],
    [{ lively: 3, quiet: 2 }, 1, { lively: 1, quiet: 0 }],
    [{ lively: 3, quiet: 2 }, 0, { lively: 0, quiet: 0 }],
  ])('of %j with %i tracks is %j', (counts, most, expected) => {
    expect(fitCounts(counts, most)).toEqual(expected)
  })

  it('stands in a lane that is as high as its tracks, its box and its name', () => {
    const heights = { lively: 17, quiet: 7 }
    expect(laneHeight({ lively: 2, quiet: 1 }, heights, 9, false)).toBe(41)
    expect(laneHeight({ lively: 2, quiet: 1 }, heights, 9, true)).toBe(41 + BOX_HEIGHT)
    // What has no track is counted in a box.
    expect(laneHeight({ lively: 2, quiet: 1 }, heights, 2, false)).toBe(34 + BOX_HEIGHT)
    expect(laneHeight({ lively: 0, quiet: 1 }, heights, 9, false)).toBe(LEAST_LANE)
  })
})

describe('the heights of tracks', () => {
  const lanesArb = fc.array(
    fc.record({ counts: fc.record({ lively: fc.nat(9), quiet: fc.nat(30) }), boxed: fc.boolean() }),
    { minLength: 1, maxLength: 12 },
  )

  it('are the highest where there is room', () => {
    expect(chooseHeights([{ counts: { lively: 1, quiet: 1 }, boxed: false }], 600)).toEqual({
      heights: { lively: 17, quiet: 17 },
      most: 2,
    })
  })

  it('grow by a part for the sake of titles, and for nothing else', () => {
    fc.assert(
      fc.property(lanesArb, fc.integer({ min: 50, max: 900 }), (lanes, room) => {
        const { heights, most } = chooseHeights(lanes, room)
        const total = lanes.reduce((sum, { counts, boxed }) => sum + laneHeight(counts, heights, most, boxed), 0)
        const isLeast = most === 0
        expect(isLeast || total <= (heights.lively >= TITLED ? room * GROWTH : room)).toBe(true)
      }),
    )
  })

  it('never shrink where the room grows', () => {
    fc.assert(
      fc.property(lanesArb, fc.nat(600), fc.nat(300), (lanes, room, more) => {
        const [less, larger] = [chooseHeights(lanes, room), chooseHeights(lanes, room + more)]
        expect(larger.most).toBeGreaterThanOrEqual(less.most)
        if (larger.most === less.most)
          expect(larger.heights.quiet).toBeGreaterThanOrEqual(Math.min(less.heights.quiet, 4))
      }),
    )
  })
})
