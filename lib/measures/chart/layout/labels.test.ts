import fc from 'fast-check'
import '@/testing/seed'
import { describe, expect, it } from 'vitest'
import { makeData, makeRow, TODAY, VIEW } from '@/lib/measures/testing/chart.cases'
import { cutText, placeLabels } from './labels'
import { type Bar, type Layout, layoutChart } from './layout'

/** "100-200 300-400": a bar each, in one track. */
const layoutOf = (text: string, height = 17): Layout => ({
  ...{ heights: { lively: height, quiet: height }, bands: [], boxes: [], axis: { top: 60, height: 22 }, height: 82 },
  bars: text.split(' ').map((part, row): Bar => {
    const [, x0, x1] = part.match(/^(-?\d+)-(\d+)$/)?.map(Number) ?? []
    return { row, lane: 0, track: { quiet: false, at: 0 }, x0: x0 ?? 0, x1: x1 ?? 0, top: 0, height }
  }),
})

describe('a title', () => {
  it.each<[name: string, bars: string, wide: number, labels: string[]]>([
    ['before its bar', '200-300', 100, ['0 left of 195: 100']],
    ['behind it where there is no room before', '50-300', 100, ['0 right of 305: 100']],
    ['behind it where it began before the plot', '-60-300', 100, ['0 right of 305: 100']],
    ['not where the bar fills the plot', '-60-1060', 100, []],
    ['cut where neither side is wide enough', '100-880', 200, ['0 right of 885: 110']],
    ['cut on the wider side', '150-950', 200, ['0 left of 145: 145']],
    ['not where nothing of it could be read', '60-940', 200, []],
    ['short ones wherever they fit', '60-940', 50, ['0 left of 55: 50']],
    ['between bars', '0-100 300-400', 150, ['0 right of 105: 150', '1 right of 405: 150']],
    ['never over the next bar', '0-100 200-1000', 150, ['0 right of 105: 90']],
    ['never over the title before', '0-100 250-400', 100, ['0 right of 105: 100', '1 right of 405: 100']],
    ['not of a bar beyond the plot', '1010-1060', 100, []],
  ])('stands %s', (_, bars, wide, labels) => {
    const placed = placeLabels(layoutOf(bars), VIEW, () => wide)
    expect(placed.map(({ row, side, x, room }) => `${row} ${side} of ${x}: ${room}`)).toEqual(labels)
    for (const { y } of placed) expect(y).toBe(8.5)
  })

  it.each([
    [12, 1],
    [11, 0],
  ])('in a track of %i pixels: %i', (height, count) => {
    expect(placeLabels(layoutOf('200-300', height), VIEW, () => 50)).toHaveLength(count)
  })
})

const rowArb = fc
  .record({ first: fc.integer({ min: -50, max: 110 }), length: fc.option(fc.nat(60)), lane: fc.nat(2) })
  .map(({ first, length, lane }) => {
    const events = [{ type: 'occurred' as const, earliest: first, latest: first }]
    return makeRow({ first, last: length === null ? null : first + length, lane, events })
  })

it('never overlaps another one, or a bar of its track, or an edge', () => {
  const lanes = (['china', 'china', 'japan'] as const).map((bank, at) => ({ bank, key: `${at}`, label: '' }))
  const widthsArb = fc.array(fc.integer({ min: 1, max: 420 }), { minLength: 40, maxLength: 40 })
  fc.assert(
    fc.property(fc.array(rowArb, { maxLength: 40 }), widthsArb, fc.nat(900), (rows, widths, height) => {
      const view = { ...VIEW, height }
      const layout = layoutChart(makeData({ today: TODAY, lanes, rows }), view)
      const labels = placeLabels(layout, view, (row) => widths[row] ?? 0).map(({ x, side, room, ...label }) => {
        return { ...label, room, x0: side === 'left' ? x - room : x, x1: side === 'left' ? x : x + room }
      })
      for (const label of labels) {
        expect(label.room > 0 && label.room <= (widths[label.row] ?? 0)).toBe(true)
        expect(label.x0 >= 0 && label.x1 <= view.width).toBe(true)
        const bars = layout.bars.filter(({ top, height: own }) => top + own / 2 === label.y)
        expect(bars.map(({ row }) => row)).toContain(label.row)
        const others = [...bars, ...labels.filter((other) => other !== label && other.y === label.y)]
        for (const { x0, x1 } of others) expect(x1 <= label.x0 || label.x1 <= x0).toBe(true)
      }
    }),
    { numRuns: 200 },
  )
})

describe('a text', () => {
  const count = (text: string) => [...text].length
  it.each<[text: string, room: number, cut: string]>([
    ['a ban', 5, 'a ban'],
    ['a ban', 4, 'a b…'],
    ['a ban', 3, 'a…'],
    ['a ban', 1, ''],
    ['a ban', 0, ''],
    ['a ban', -5, ''],
    ['', 0, ''],
    ['禁止輸出', 3, '禁止…'],
    ['𠮷野家', 2, '𠮷…'],
  ])('"%s" cut to %i', (text, room, cut) => {
    expect(cutText(text, room, count)).toBe(cut)
  })

  it('never exceeds its room, begins as the whole does, and could not be longer', () => {
    const measure = (text: string) => [...text].reduce((sum, letter) => sum + 3 + ((letter.codePointAt(0) ?? 0) % 9), 0)
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), fc.nat(500), (text, room) => {
        const cut = cutText(text, room, measure)
        expect(measure(cut)).toBeLessThanOrEqual(room)
        const isWhole = measure(text) <= room
        expect(cut === text).toBe(isWhole)
        if (isWhole) return
        const kept = cut.replace(/…$/, '')
        expect(text.startsWith(kept)).toBe(true)
        const more = [...text].slice(0, count(kept) + 1).join('')
        if (more.trimEnd() === more) expect(measure(`${more}…`)).toBeGreaterThan(room)
      }),
      { numRuns: 500 },
    )
  })
})
