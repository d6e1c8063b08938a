import { expect, it } from 'vitest'
import { dispositionOf, fileNameOf } from './file-name'
import { EXPORT_FORMATS } from './types'

it.each([
  ['csv', 'measureline-2026-11-24.csv', 'attachment'],
  ['xlsx', 'measureline-2026-11-24.xlsx', 'attachment'],
  ['json', 'measureline-2026-11-24.json', 'inline'],
] as const)('a %s is called %s', (format, name, way) => {
  expect(fileNameOf(format, '2026-11-24')).toBe(name)
  expect(dispositionOf(format, '2026-11-24')).toBe(`${way}; filename="${name}"`)
})

it('every format has a name', () => {
  expect(EXPORT_FORMATS.map((format) => fileNameOf(format, '2026-11-24').split('.').at(-1))).toEqual(EXPORT_FORMATS)
})
