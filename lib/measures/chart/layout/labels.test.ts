import fc from 'fast-check'
import '@/testing/seed'
import { describe, expect, it } from 'vitest'
import { makeData, makeRow, TODAY, VIEW } from '@/lib/measures/testing/chart.cases'
import { cutText, nameRoom, nameTrack } from './labels'
import { layoutChart } from './layout'
import { isLively } from './view'

describe('a name', () => {
  it.each<[name: string, x0: number, wide: number, x: number, room: number]>([
    ['over the beginning of its bar', 200, 100, 200, 100],
    ['pinned to the edge while the bar goes on', -60, 100, 0, 100],
    ['moved in at the right edge', 950, 100, 900, 100],
    ['cut where it is very long', 0, 999, 0, 520],
  ])('stands %s', (_, x0, wide, x, room) => {
    expect(nameRoom(x0, wide, VIEW)).toEqual({ x, room })
  })

  it('is as wide as a narrow plot at most', () => {
    expect(nameRoom(50, 300, { width: 120 })).toEqual({ x: 0, room: 120 })
  })
})

describe('names of a track', () => {
  /** "100:50 300:80": bars that begin there, with names so wide. */
  const named = (text: string) =>
    nameTrack(
      text.split(' ').map((part) => {
        const [x0 = 0, width = 0] = part.split(':').map(Number)
        return { x0, width }
      }),
      VIEW,
    ).map((name) => (name ? `${name.x}: ${name.room}` : null))

  it.each<[name: string, bars: string, names: (string | null)[]]>([
    ['each over its own', '0:100 300:100', ['0: 100', '300: 100']],
    ['cut before the next', '0:200 150:100', ['0: 144', '150: 100']],
    ['none where nothing of it could be read', '0:200 10:100', [null, '10: 100']],
    ['never over the one before', '800:150 990:100', ['800: 94', '900: 100']],
  ])('%s', (_, bars, names) => {
    expect(named(bars)).toEqual(names)
  })
})

const rowArb = fc
  .record({
    first: fc.integer({ min: -50, max: 99 }),
    length: fc.option(fc.nat(60)),
    lane: fc.nat(2),
    name: fc.nat(80),
  })
  .map(({ first, length, lane, name }) => {
    const events = [{ type: 'occurred' as const, earliest: first, latest: first }]
    return makeRow({ first, last: length === null ? null : first + length, lane, events, title: 'x'.repeat(name) })
  })
const lanes = (['china', 'china', 'japan'] as const).map((bank, at) => ({ bank, key: `${at}`, label: '' }))
const openArb = fc.uniqueArray(fc.nat(2)).map((open) => new Set(open))
const nameWidth = ({ title }: { title: string }) => title.length * 6

it('all stand within the plot, whole at rest, and never over one another', () => {
  fc.assert(
    fc.property(fc.array(rowArb, { maxLength: 40 }), openArb, (rows, open) => {
      const { bars } = layoutChart(makeData({ today: TODAY, lanes, rows }), VIEW, { open, nameWidth })
      for (const bar of bars) {
        const { name, row, top, x0, x1 } = bar
        if (!name) throw new Error('a bar without its name')
        expect(name.room).toBeCloseTo(Math.min(nameWidth(rows[row] as { title: string }), 520))
        expect(name.x >= 0 && name.x + name.room <= VIEW.width + 1e-6).toBe(true)
        // Pinned to the left edge while the bar goes on, else over its beginning, or as near as there is room.
        expect(name.x).toBeCloseTo(Math.max(0, Math.min(x0, VIEW.width - name.room)))
        for (const other of bars) {
          if (other === bar || other.top !== top || !other.name) continue
          expect(other.name.x + other.name.room <= name.x || name.x + name.room <= other.name.x).toBe(true)
          // Nor is a bar below another's name: it would be taken for its own.
          expect(other.x1 <= name.x || name.x + name.room <= other.x0 || x1 <= other.x0 || other.x1 <= x0).toBe(true)
        }
      }
    }),
    { numRuns: 200 },
  )
})

it('of all that begins in the window are there', () => {
  fc.assert(
    fc.property(fc.array(rowArb, { maxLength: 40 }), (rows) => {
      const { bars } = layoutChart(makeData({ today: TODAY, lanes, rows }), VIEW, { nameWidth })
      const named = new Set(bars.flatMap(({ row, name }) => (name ? [row] : [])))
      for (const [place, row] of rows.entries()) if (isLively(row, VIEW)) expect(named.has(place)).toBe(true)
    }),
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
