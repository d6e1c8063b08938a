import { describe, expect, it } from 'vitest'
import { FIELDS } from '@/lib/measures/list/fields'
import { toCell, widthOf } from './xlsx-cells'

const MARK = '… (cut)'

describe('a cell of XLSX', () => {
  it.each([
    ['date', '2026-01-06', new Date(Date.UTC(2026, 0, 6))],
    ['date', '1900-03-01', new Date(Date.UTC(1900, 2, 1))],
    // Excel counts a 29 February 1900 that never was.
    ['date', '1900-02-28', '1900-02-28'],
    ['date', '2026-01', '2026-01'],
    ['date', '2026', '2026'],
    ['date', '', null],
    ['number', '12', 12],
    ['number', '0', 0],
    ['text', '', null],
    ['text', '2026-01-06', '2026-01-06'],
    ['text', '12', '12'],
    ['text', '=1+1', '=1+1'],
    ['text', '海関総署', '海関総署'],
  ] as const)('%s %j is %j', (type, text, value) => {
    expect(toCell(type, text, MARK)).toEqual(value)
  })

  it('holds as much as Excel takes, and says where more was cut', () => {
    expect(toCell('text', 'x'.repeat(32_767), MARK)).toHaveLength(32_767)
    expect(toCell('text', 'x'.repeat(32_768), MARK)).toBe('x'.repeat(32_767 - MARK.length) + MARK)
  })

  it('never cuts a character in two', () => {
    const cut = String(toCell('text', '𠮷'.repeat(20_000), MARK))
    expect(cut.isWellFormed()).toBe(true)
    expect(cut.length).toBeLessThanOrEqual(32_767)
  })

  it('every column is wide enough for a date, and none is wider than a screen', () => {
    for (const { key, type } of FIELDS) {
      expect(widthOf(key, type)).toBeGreaterThanOrEqual(10)
      expect(widthOf(key, type)).toBeLessThanOrEqual(80)
    }
  })
})
