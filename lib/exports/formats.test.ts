import { expect, it } from 'vitest'
import { EXPORT_FORMATS, FILE_FORMATS, nameOfFormat } from './formats'

it.each(EXPORT_FORMATS)('a browser is told what a %s is, and people how it is called', (format) => {
  expect(FILE_FORMATS[format].mediaType).toMatch(/^[a-z]+\/[a-z0-9.+-]+(; [a-z]+=[a-z0-9-]+)*$/)
  expect(nameOfFormat(format)).toMatch(/^[A-Z]+$/)
})
