import { describe, expect, it } from 'vitest'
import type { Lanes } from './lane-choices'
import { laneOf, orderLanes } from './lanes'

it.each([
  ['CN', 'visa', 'china visa'],
  ['JP', 'none', 'japan none'],
  ['US', 'visa', 'others US'],
  ['G7', 'none', 'others G7'],
])('what %s does stands by %s in %s', (imposer, value, name) => {
  const { bank, key } = laneOf(imposer, value)
  expect(`${bank} ${key}`).toBe(name)
})

/** "CN visa 3, US customs 1" */
const keysOf = (text: string) =>
  text
    .split(', ')
    .filter(Boolean)
    .map((part) => {
      const [imposer = '', value = '', count = '1'] = part.split(' ')
      return { ...laneOf(imposer, value), count: Number(count) }
    })
const told = (text: string, lanes: Lanes) =>
  orderLanes(keysOf(text), lanes)
    .ordered.map(({ bank, key }) => `${bank} ${key}`)
    .join(', ')

describe('lanes', () => {
  it.each<[name: string, lanes: Lanes, counted: string, ordered: string]>([
    ['none', 'category', '', ''],
    ['bank by bank', 'category', 'G7 visa, JP visa, CN visa', 'china visa, japan visa, others G7'],
    [
      'categories in their order',
      'category',
      'CN visa 9, CN dual_use, CN customs 3',
      'china dual_use, china customs, china visa',
    ],
    ['statuses in theirs', 'status', 'JP none, JP ended, JP threatened', 'japan threatened, japan ended, japan none'],
    ['formalities in theirs', 'formality', 'CN unknown 2, CN rhetorical', 'china rhetorical, china unknown'],
    [
      'authorities by their number',
      'authority',
      'CN meti, CN mofcom 3, CN none 2',
      'china mofcom, china none, china meti',
    ],
    ['as many by their names', 'authority', 'CN mofcom, CN gacc, CN mofa', 'china gacc, china mofa, china mofcom'],
    ['others by their number', 'category', 'US visa, KR visa, KR customs', 'others KR, others US'],
    ['a key that comes again', 'authority', 'CN mofa 2, CN gacc 3, CN mofa 2', 'china mofa, china gacc'],
  ])('%s', (_, lanes, counted, ordered) => {
    expect(told(counted, lanes)).toBe(ordered)
  })
})

describe('more lanes than a bank has room for', () => {
  const many = (count: number) => Array.from({ length: count }, (_, at) => `CN a${at} ${100 - at}`).join(', ')

  it.each([
    [14, 14, 'china a13'],
    [15, 14, 'china *'],
    [200, 14, 'china *'],
  ])('%i are %i', (count, lanes, last) => {
    const ordered = told(many(count), 'authority').split(', ')
    expect(ordered).toHaveLength(lanes)
    expect(ordered.at(-1)).toBe(last)
  })

  it('the rarest share the last of their bank', () => {
    const { ordered, placeOf } = orderLanes(keysOf(`${many(15)}, JP meti`), 'authority')
    const placed = (imposer: string, value: string) => ordered[placeOf(laneOf(imposer, value))]
    expect(placed('CN', 'a12')).toEqual({ bank: 'china', key: 'a12' })
    expect(placed('CN', 'a13')).toEqual({ bank: 'china', key: '*' })
    expect(placed('CN', 'a14')).toEqual({ bank: 'china', key: '*' })
    expect(placed('JP', 'meti')).toEqual({ bank: 'japan', key: 'meti' })
  })
})
