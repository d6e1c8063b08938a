import { describe, expect, it } from 'vitest'
import { makeData, makeRow } from '@/lib/measures/testing/chart.cases'
import type { ChartData, ChartRow } from '../data/data'
import { ChartHands } from './chart-hands'

const stepOn = (day: number) => [{ type: 'occurred' as const, earliest: day, latest: day }]
/** "ban 10-19": with a step on its first day; "duty 10-" lasts. "japan" after it: in the second lane. */
function rowOf(text: string): ChartRow {
  const [slug = '', days = '', bank] = text.split(' ')
  const [first = '', last] = days.split('-')
  const from = Number(first)
  const spans = [
    { status: 'in_force' as const, from, to: last ? Number(last) : null, basis: 'stated' as const, approximate: false },
  ]
  return makeRow({
    ...{ slug, title: slug, lane: bank === 'japan' ? 1 : 0, first: from, last: last ? Number(last) : null },
    ...{ spans, events: stepOn(from) },
  })
}
const LANES = (['china', 'japan'] as const).map((bank) => ({ bank, key: 'visa', label: 'Visas' }))
const dataOf = (rows: readonly string[], change: Partial<ChartData> = {}) =>
  makeData({
    ...{ today: 300, extent: { from: 0, to: 1000 }, fit: { from: 100, to: 300 }, lanes: LANES, rows: rows.map(rowOf) },
    ...change,
  })
const DATA = dataOf(
  ['old 10-', 'remarks 120-120 japan', 'ban 150-', 'duty 180-250', 'protest 190-190 japan', 'late 700-800'],
  {
    links: [
      { from: 2, to: 1, type: 'responds_to' },
      { from: 3, to: 1, type: 'responds_to' },
      { from: 4, to: 2, type: 'responds_to' },
    ],
  },
)

function handsOf(data = DATA) {
  const hands = new ChartHands(() => 50)
  hands.resize(1000)
  hands.load(data, null, true)
  return hands
}
const slugOf = (hands: ChartHands) => {
  const { focus, data } = { focus: hands.getRest()?.focus, data: hands.data }
  if (!focus) return null
  return 'row' in focus ? (data?.rows[focus.row]?.slug ?? null) : JSON.stringify(focus)
}
const daysOf = ({ view }: ChartHands) => view && [Math.round(view.from), Math.round(view.to)]
const itemOf = (hands: ChartHands, slug: string) => {
  const row = hands.data?.rows.findIndex((each) => each.slug === slug)
  return hands.items.find(({ focus }) => 'row' in focus && focus.row === row) ?? null
}

describe('the days in view', () => {
  it('are at first those that fit, or those that are asked for', () => {
    expect(daysOf(handsOf())).toEqual([100, 300])
    const hands = new ChartHands(() => 0)
    hands.load(DATA, { from: 500, to: 600 }, true)
    expect(hands.view).toBeNull()
    hands.resize(1000)
    expect(daysOf(hands)).toEqual([500, 600])
  })

  it('go where they are shown, as far as there are days', () => {
    const hands = handsOf()
    hands.show({ from: 5000, to: 5100 })
    expect(daysOf(hands)).toEqual([920, 1020])
    hands.shift(-0.5)
    expect(daysOf(hands)).toEqual([870, 970])
    hands.zoom(2, 900)
    expect(daysOf(hands)).toEqual([885, 935])
    hands.fit()
    expect(daysOf(hands)).toEqual([100, 300])
    hands.fit(true)
    expect(daysOf(hands)).toEqual([-20, 1020])
  })

  it('stay in other data of the same list, and begin anew with another list', () => {
    const hands = handsOf()
    hands.show({ from: 120, to: 220 })
    hands.load(dataOf(['ban 150-']), null, false)
    expect(daysOf(hands)).toEqual([120, 220])
    hands.load(dataOf(['ban 150-'], { fit: { from: 400, to: 500 } }), null, true)
    expect(daysOf(hands)).toEqual([400, 500])
  })

  it('are none where there is nothing', () => {
    const hands = handsOf(makeData({ extent: null }))
    expect([hands.view, hands.layout, hands.shown, hands.getRest()]).toEqual([null, null, null, null])
    hands.step('right')
    hands.zoom(2)
    hands.fit()
    expect(hands.getRest()).toBeNull()
  })
})

describe('who subscribes', () => {
  it('is told of every change until it stops, and at rest alone gets another picture', () => {
    const hands = handsOf()
    let told = 0
    const stop = hands.subscribe(() => {
      told += 1
    })
    const rest = hands.getRest()
    hands.move({ from: 110, to: 310 })
    hands.point({ row: 2 })
    expect([told, hands.getRest()]).toEqual([2, rest])
    hands.settle()
    expect(told).toBe(3)
    expect(hands.getRest()?.view).toMatchObject({ from: 110, to: 310 })
    stop()
    hands.point(null)
    expect(told).toBe(3)
  })

  it('is told nothing where a pointer stays on what it is on', () => {
    const hands = handsOf()
    let told = 0
    hands.subscribe(() => {
      told += 1
    })
    for (const row of [2, 2, 3]) hands.point({ row })
    expect(told).toBe(2)
  })

  it('sees everything in its track while the days move', () => {
    const hands = handsOf()
    const tracks = () => hands.layout?.bars.map(({ row, track }) => `${row} ${track.at}`).sort()
    const before = tracks()
    hands.move({ from: 160, to: 360 })
    expect(tracks()?.every((each) => before?.includes(each))).toBe(true)
    expect(hands.layout?.folds).toMatchObject([{ rows: [0] }])
    hands.settle()
    expect(hands.layout?.folds).toMatchObject([{ rows: [0, 2] }])
  })
})

describe('what is chosen', () => {
  it('stands out with its chain, which has a bar whatever is folded', () => {
    const hands = handsOf()
    hands.show({ from: 170, to: 270 })
    expect(itemOf(hands, 'ban')).toBeNull()
    hands.pin(itemOf(hands, 'protest'))
    expect(itemOf(hands, 'ban')).not.toBeNull()
    expect(hands.shown).toMatchObject({ lit: new Set([4, 2]), chain: { answers: 0, lag: 40 } })
    expect(hands.shown?.arcs).toHaveLength(1)
    expect(hands.isPinned({ row: 4 })).toBe(true)
  })

  it('tells how many answered, and in how many days', () => {
    const hands = handsOf()
    hands.pin(itemOf(hands, 'remarks'))
    expect(hands.shown?.chain).toMatchObject({ answers: 2, days: 60 })
  })

  it('is not what is only looked at', () => {
    const hands = handsOf()
    hands.lookAt(itemOf(hands, 'remarks'))
    expect(hands.shown).toMatchObject({ lit: null, chain: null, arcs: [] })
    expect([slugOf(hands), hands.isPinned({ row: 1 })]).toEqual(['remarks', false])
  })

  it('has a card of the day that was pointed at, which goes by itself', () => {
    const hands = handsOf()
    hands.pin(itemOf(hands, 'ban'), false, 222)
    expect(hands.getRest()?.look).toEqual({ focus: { row: 2 }, day: 222 })
    hands.dismiss()
    expect(hands.getRest()).toMatchObject({ look: null, pinned: true, focus: { row: 2 } })
    hands.pin(null)
    expect(hands.getRest()).toMatchObject({ pinned: false, focus: null })
  })

  it('is found again in other data, or what stands nearest to it', () => {
    const hands = handsOf()
    hands.pin(itemOf(hands, 'ban'))
    hands.load(dataOf(['new 140-', 'ban 150-']), null, false)
    expect([slugOf(hands), hands.getRest()?.pinned]).toEqual(['ban', true])
    hands.load(dataOf(['new 140-']), null, false)
    expect([slugOf(hands), hands.getRest()?.pinned]).toEqual(['new', false])
    hands.load(dataOf(['new 140-']), null, true)
    expect(slugOf(hands)).toBeNull()
  })
})

describe('steps', () => {
  const walked = (hands: ChartHands, steps: string) =>
    steps.split(' ').map((step) => {
      hands.step(step as 'left')
      return slugOf(hands)
    })

  it('lead along a lane, over its line, and to the next one', () => {
    expect(walked(handsOf(), 'home right right down')).toEqual(['ban', 'duty', '{"fold":0}', 'remarks'])
  })

  it('lead to what lies beyond the days in view', () => {
    const hands = handsOf()
    walked(hands, 'home end')
    hands.lookAt(itemOf(hands, 'duty'))
    hands.toggle(0)
    hands.show({ from: 150, to: 250 })
    hands.lookAt(hands.items.findLast(({ lane }) => lane === 0) ?? null)
    hands.step('right')
    expect(slugOf(hands)).toBe('late')
    expect(hands.view && hands.view.from < 700 && hands.view.to > 700).toBe(true)
  })

  it('lead back into sight from what is out of it', () => {
    const hands = handsOf()
    hands.lookAt(itemOf(hands, 'duty'))
    hands.show({ from: 690, to: 890 })
    hands.step('right')
    expect(slugOf(hands)).toBe('late')
  })

  it('follow a chain and come back, to the next of several each time', () => {
    const hands = handsOf()
    hands.lookAt(itemOf(hands, 'remarks'))
    expect(hands.follow(true)).toBe(false)
    expect([hands.follow(false), slugOf(hands), hands.getRest()?.pinned]).toEqual([true, 'ban', true])
    hands.back()
    hands.follow(false)
    expect(slugOf(hands)).toBe('duty')
    hands.back()
    expect(slugOf(hands)).toBe('remarks')
    hands.back()
    expect(slugOf(hands)).toBe('remarks')
  })

  it('along a chain bring into view what lies beyond', () => {
    const hands = handsOf()
    hands.lookAt(itemOf(hands, 'ban'))
    hands.show({ from: 145, to: 165 })
    hands.follow(true)
    expect(slugOf(hands)).toBe('remarks')
    expect(hands.focused).toBeDefined()
  })
})

describe('a line for what passes through', () => {
  it('opens and closes, in other data as well', () => {
    const hands = handsOf()
    expect(itemOf(hands, 'old')).toBeNull()
    hands.toggle(0)
    expect(itemOf(hands, 'old')).not.toBeNull()
    hands.load(dataOf(['older 5-', 'ban 150-']), null, false)
    expect(itemOf(hands, 'older')).not.toBeNull()
    hands.toggle(0)
    expect(itemOf(hands, 'older')).toBeNull()
  })
})

describe('a day that is pointed out', () => {
  it('lets stand out what is in force on it', () => {
    const hands = handsOf()
    hands.mark(260)
    expect(hands.shown).toMatchObject({ day: 260, lit: new Set([0, 2]) })
    hands.mark(null)
    expect(hands.shown).toMatchObject({ day: null, lit: null })
  })
})
