import { describe, expect, it } from 'vitest'
import { makeData, makeRow, VIEW } from '../../testing/chart.cases'
import {
  FIGURES_HEIGHT,
  FOLD_HEIGHT,
  GAP,
  type LaneAsk,
  LEAST_LANE,
  LEAST_WIDTH,
  laneParts,
  stackLane,
  TRACK_HEIGHT,
} from './tracks'
import { BOX_HEIGHT, FADE } from './view'

/** "10-19" lasts from day to day, "10-" goes on; "!" before it has a step on its first day. */
const rowsOf = (text: string) =>
  text.split(' ').map((part) => {
    const [first = 0, last] = part.replace('!', '').split('-').map(Number)
    const events = part.startsWith('!') ? [{ type: 'occurred' as const, earliest: first, latest: first }] : []
    return makeRow({ first, last: part.endsWith('-') ? null : (last ?? first), events })
  })
const ASK: LaneAsk = {
  view: VIEW,
  pinned: new Set(),
  open: new Set(),
  held: undefined,
  figures: false,
  nameWidth: () => 0,
}
const stacked = (text: string, change: Partial<LaneAsk> = {}) => {
  const rows = rowsOf(text)
  const places = rows.map((_, place) => place)
  return stackLane(makeData({ rows }), 0, places, { ...ASK, ...change })
}
const OPEN = { open: new Set([0]) }
const tracksOf = (text: string, change: Partial<LaneAsk> = {}) => {
  const { tracks } = stacked(text, change)
  return [...tracks.keys()]
    .sort((a, b) => a - b)
    .map((row) => `${row} ${tracks.get(row)?.quiet ? 'quiet' : 'lively'} ${tracks.get(row)?.at}`)
}

describe('a lane', () => {
  it.each<[string, string, string[]]>([
    ['gives tracks to what happens alone', '!10-20 10-20', ['0 lively 0']],
    ['has one track for what stands side by side', '!10-20 !30-40 !15-25', ['0 lively 0', '1 lively 0', '2 lively 1']],
    ['keeps the fading end of what lasts free', '!10- !52-60', ['0 lively 0', '1 lively 1']],
  ])('%s', (_, rows, expected) => {
    expect(tracksOf(rows)).toEqual(expected)
  })

  it('knows what only passes through, and gives it tracks where it is open', () => {
    expect(stacked('!10-20 10-20 15-25')).toMatchObject({
      passing: [1, 2],
      folds: true,
      counts: { lively: 1, quiet: 0 },
    })
    expect(stacked('!10-20')).toMatchObject({ passing: [], folds: false })
    expect(tracksOf('!10-20 10-20 15-25', OPEN)).toEqual(['0 lively 0', '1 quiet 0', '2 quiet 1'])
    expect(stacked('!10-20 10-20 15-25', OPEN)).toMatchObject({ passing: [1, 2], counts: { lively: 1, quiet: 2 } })
  })

  it('gives what is pinned a track below others, unless it has one already', () => {
    expect(tracksOf('12-18 !10-20', { pinned: new Set([0]) })).toEqual(['0 lively 1', '1 lively 0'])
    expect(tracksOf('12-18 !10-20', { pinned: new Set([0]), ...OPEN })).toEqual(['0 quiet 0', '1 lively 0'])
  })

  it('has room for names at rest, and for bars alone while it is held', () => {
    const wide = { nameWidth: () => 200 }
    expect(tracksOf('!10-20 !25-30', wide)).toEqual(['0 lively 0', '1 lively 1'])
    expect(tracksOf('!10-20 !32-40', wide)).toEqual(['0 lively 0', '1 lively 0'])
    const held = { tracks: new Map(), folded: new Set<number>(), sizes: new Map() }
    expect(tracksOf('!10-20 !25-30', { ...wide, held })).toEqual(['0 lively 0', '1 lively 0'])
  })

  it('keeps the tracks and the height that it is held to, and what was folded', () => {
    const held = {
      tracks: new Map([[0, { quiet: false, at: 3 }]]),
      folded: new Set([1]),
      sizes: new Map([[0, { counts: { lively: 5, quiet: 2 }, folds: true }]]),
    }
    const lane = stacked('10-20 !12-30', { held })
    expect(lane.tracks.get(0)).toEqual({ quiet: false, at: 3 })
    expect(lane).toMatchObject({ passing: [1], folds: true, counts: { lively: 5, quiet: 2 } })
    // Of another lane nothing is kept here.
    const sizes = new Map([[1, { counts: { lively: 9, quiet: 9 }, folds: true }]])
    expect(stacked('!10-20', { held: { ...held, sizes } }).counts.lively).toBe(4)
  })

  it('gives a day the width of its mark around its middle, and room beside each', () => {
    const narrow = { ...VIEW, width: 100 }
    const [stretch] = stacked('!50-50', { view: narrow }).stretches
    expect(stretch).toEqual({ id: 0, x0: 50.5 - LEAST_WIDTH / 2, x1: 50.5 + LEAST_WIDTH / 2 + GAP })
  })

  it('reaches as far as its last day, and fades beyond today where it lasts', () => {
    expect(stacked('!10-19').stretches).toEqual([{ id: 0, x0: 100, x1: 200 + GAP }])
    expect(stacked('!10-').stretches).toEqual([{ id: 0, x0: 100, x1: 510 + FADE + GAP }])
  })
})

describe('the parts of a lane', () => {
  it('stand below one another, and are as high as its name at least', () => {
    expect(laneParts({ counts: { lively: 2, quiet: 1 }, folds: true }, true, 1)).toEqual({
      foldTop: 2 * TRACK_HEIGHT,
      quietTop: 2 * TRACK_HEIGHT + FOLD_HEIGHT,
      boxTop: 3 * TRACK_HEIGHT + FOLD_HEIGHT,
      figuresTop: 3 * TRACK_HEIGHT + FOLD_HEIGHT + BOX_HEIGHT,
      height: 3 * TRACK_HEIGHT + FOLD_HEIGHT + BOX_HEIGHT + FIGURES_HEIGHT,
    })
    expect(laneParts({ counts: { lively: 0, quiet: 0 }, folds: false }, false).height).toBe(LEAST_LANE)
  })
})
