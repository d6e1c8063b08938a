import { describe, expect, it } from 'vitest'
import { type Edge, isCovered, isLate, NO_EDGE, reachOf, reachOfRegister } from './reach'
import { tellRecord, tellRegister } from './tell-reach'
import type { LookWay } from './types'

const look = (readThrough: string, how: LookWay = 'official_notices') => ({ readThrough, how })
const EDGE: Edge = {
  dataDay: '2026-09-29',
  looks: new Map([
    ['mofcom', look('2026-07-31')],
    ['gacc', look('2026-01-10', 'press')],
    ['meti', look('2026-11-20', 'digests')],
  ]),
  allThrough: null,
}
const issued = (...keys: string[]) => ({ authorities: keys, events: [] })
const seen = (type: 'entered_into_force' | 'deadline', date: string, expected = false) => ({ type, date, expected })

describe('a record is known', () => {
  it.each([
    ['through the look at its authority', issued('mofcom'), '2026-07-31', 'official_notices'],
    ['as far as the authority that was read the least', issued('mofcom', 'gacc', 'meti'), '2026-01-10', 'press'],
    ['as far as the data set where nobody looked at its authority', issued('wto-dsb'), '2026-09-29', 'data_set'],
    ['as far as the data set where nobody is named', issued(), '2026-09-29', 'data_set'],
    ['less far where one of two was never looked at', issued('meti', 'wto-dsb'), '2026-09-29', 'data_set'],
  ])('%s', (_, record, through, basis) => {
    expect(reachOf(record, EDGE)).toEqual({ through, basis })
  })

  it('through its own newest step, but not by what was only said or due', () => {
    const stepped = { ...issued('gacc'), events: [seen('entered_into_force', '2026-03')] }
    expect(reachOf(stepped, EDGE)).toEqual({ through: '2026-03-01', basis: 'event' })
    const due = {
      ...issued('gacc'),
      events: [seen('deadline', '2026-05-01'), seen('entered_into_force', '2026-05-02', true)],
    }
    expect(reachOf(due, EDGE)).toEqual({ through: '2026-01-10', basis: 'press' })
  })

  it('through no day where nothing was loaded', () => {
    expect(reachOf({ ...issued(), events: [seen('entered_into_force', '2026-03-01')] }, NO_EDGE)).toBeNull()
    expect(tellRegister(NO_EDGE, '2026-01-01')).toEqual({ covered: false, through: null, basis: null })
  })
})

it('the register is known as far as its data set, or as every authority was read since', () => {
  expect(reachOfRegister(EDGE)).toEqual({ through: '2026-09-29', basis: 'data_set' })
  const all = { ...EDGE, allThrough: look('2026-11-01', 'press') }
  expect(reachOfRegister(all)).toEqual({ through: '2026-11-01', basis: 'press' })
  expect(reachOfRegister({ ...EDGE, allThrough: look('2012-01-01') })?.through).toBe('2026-09-29')
})

it('a day is covered up to the last one, that one included', () => {
  const reach = { through: '2026-09-29', basis: 'data_set' } as const
  expect(['2026-09-29', '2026-09-30'].map((day) => isCovered(day, reach))).toEqual([true, false])
  expect(isCovered('2026-09-29', null)).toBe(false)
})

it('it is late after thirty days', () => {
  expect(['2026-10-29', '2026-10-30'].map((day) => isLate('2026-09-29', day))).toEqual([false, true])
})

it('of what is over any later day is covered', () => {
  const span = { from: '2012-01-01', to: null, approximate: false, basis: 'stated' } as const
  const told = (status: 'ended' | 'in_force', basis: 'stated' | 'expected' = 'stated') =>
    tellRecord({ ...issued('gacc'), events: [], spans: [{ ...span, status, basis }] } as never, EDGE, '2026-11-27')
  expect(told('ended')).toEqual({ covered: true, through: '2026-01-10', basis: 'press' })
  expect(told('ended', 'expected').covered).toBe(false)
  expect(told('in_force').covered).toBe(false)
})
