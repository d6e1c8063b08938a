import { expect, it } from 'vitest'
import { wrapText } from './wrap'

const wrap = (text: string, room: number, most = 3) => wrapText(text, room, most, (part) => part.length)

it.each<[string, number, string[]]>([
  ['', 5, ['']],
  ['one two', 7, ['one two']],
  ['one two', 6, ['one', 'two']],
  ['one two three four', 8, ['one two', 'three', 'four']],
  ['one two three four five', 5, ['one', 'two', 'thre…']],
  ['incomprehensible', 5, ['inco…']],
])('%j in %i', (text, room, lines) => {
  expect(wrap(text, room)).toEqual(lines)
})

it('loses no word where there are lines enough', () => {
  const text = '38 measures by China against Japan: 34 restrictive, 3 easing, 1 neutral; beside them 6 done once'
  expect(wrap(text, 24, 9).join(' ')).toBe(text)
})
