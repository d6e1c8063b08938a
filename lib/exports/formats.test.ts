import { expect, it } from 'vitest'
import { dispositionOf, EXPORT_FORMATS, FILE_FORMATS, nameOfFormat } from './formats'

it.each([
  ['csv', 'measureline-2026-11-24.csv', 'attachment'],
  ['xlsx', 'measureline-2026-11-24.xlsx', 'attachment'],
  ['json', 'measureline-2026-11-24.json', 'inline'],
] as const)('a %s is called %s', (format, name, way) => {
  expect(dispositionOf(format, '2026-11-24')).toBe(`${way}; filename="${name}"`)
})

it.each(EXPORT_FORMATS)('a browser is told what a %s is, and people how it is called', (format) => {
  expect(FILE_FORMATS[format].mediaType).toMatch(/^[a-z]+\/[a-z0-9.+-]+(; [a-z]+=[a-z0-9-]+)*$/)
  expect(dispositionOf(format, '2026-11-24')).toMatch(new RegExp(`\\.${format}"$`))
  expect(nameOfFormat(format)).toMatch(/^[A-Z]+$/)
})
