import { expect, it } from 'vitest'
import { parseJsonFile } from './decode'

const MARK = [0xef, 0xbb, 0xbf]
const bytesOf = (text: string) => new TextEncoder().encode(text)
const read = (...bytes: number[]) => parseJsonFile(Uint8Array.from(bytes), 'saved.json')

it('takes a byte order mark, and none', () => {
  const bytes = bytesOf('{"title":"稀土"}')
  expect(read(...bytes)).toEqual({ title: '稀土' })
  expect(read(...MARK, ...bytes)).toEqual({ title: '稀土' })
  // Once: a decoder that is kept must not remember.
  expect(read(...MARK, ...bytes)).toEqual({ title: '稀土' })
})

it.each([
  ['UTF-16 of Windows', [0xff, 0xfe, 0x7b, 0, 0x7d, 0], 'saved.json is written in UTF-16. Save it as UTF-8'],
  ['UTF-16 the other way', [0xfe, 0xff, 0, 0x7b, 0, 0x7d], 'saved.json is written in UTF-16. Save it as UTF-8'],
  ['Shift_JIS', [0x22, 0x8b, 0xd6, 0x22], 'saved.json is not written in UTF-8'],
  ['half a file', [0x7b], 'saved.json is not JSON'],
  ['two marks', [...MARK, ...MARK, 0x7b, 0x7d], 'saved.json is not JSON'],
])('%s is refused with what to do', (_, bytes, message) => {
  expect(() => read(...bytes)).toThrow(message)
})
