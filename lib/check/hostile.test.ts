import { expect, it } from 'vitest'
import { guessSeparator, MOST_BYTES, MOST_LINES, readTable, takeColumn } from './asked-lines'
import { makeLineChecker } from './check-line'
import { decodeFile } from './decode-file'
import { HOSTILE_FILES, HOSTILE_TABLES, HOSTILE_TEXTS } from './hostile.cases'
import { REFERENCE } from './reference.cases'

const check = makeLineChecker(REFERENCE)
const linesOf = (text: string) => {
  const { lines } = readTable(text, guessSeparator(text, false))
  return takeColumn(lines, null)
}

it('are at least sixty', () => {
  expect(HOSTILE_TEXTS.length + HOSTILE_TABLES.length + HOSTILE_FILES.length).toBeGreaterThan(60)
})

it.each(HOSTILE_TEXTS)('%s is so many lines, each with an answer', (_, text, count) => {
  const answers = linesOf(text).map(check)
  expect(answers.length).toBe(count)
  for (const { state, touches, readings, reason } of answers) {
    expect(touches.length > 0).toBe(state === 'touched' || state === 'possible')
    expect(reason !== null).toBe(state === 'unchecked')
    expect(readings.length > 0).toBe(state !== 'unchecked')
  }
})

it('a name is found whatever cannot be seen in it', () => {
  for (const text of ['JA\u200bX\u00adA', '\ufeffJAXA', '\u2066\u2067JAXA', '⁠JAXA'])
    expect(linesOf(text).map(check)).toMatchObject([{ state: 'touched' }])
})

it.each(HOSTILE_TABLES)('%s is a table all the same', (_, text, cells) => {
  const { lines, problem } = readTable(text, 'comma')
  expect(problem).toBeNull()
  expect(lines.map((line) => line.cells)).toEqual(cells)
  for (const line of takeColumn(lines, null)) check(line)
})

it.each(HOSTILE_FILES)('%s is read, or refused', (_, bytes, text) => {
  expect(decodeFile(bytes)?.text ?? null).toBe(text)
})

it('what is too much is refused before it is looked at', () => {
  expect(readTable('x'.repeat(MOST_BYTES + 1), 'none')).toMatchObject({ lines: [], problem: 'tooLarge' })
  expect(readTable('三'.repeat(MOST_BYTES / 2), 'none')).toMatchObject({ lines: [], problem: 'tooLarge' })
  expect(readTable('x\n'.repeat(MOST_LINES + 1), 'none')).toMatchObject({ lines: [], problem: 'tooManyLines' })
})

it('lines keep their numbers, and blank ones are counted', () => {
  const { lines, blank } = readTable('a\n\n b \r\n\n', 'none')
  expect([lines, blank]).toEqual([
    [
      { number: 1, cells: ['a'] },
      { number: 3, cells: ['b'] },
    ],
    2,
  ])
})

it.each([
  ['Acme Co., Ltd.\nBeta, Inc.', false, 'none'],
  ['a\tb', false, 'tab'],
  ['a,b;c', true, 'comma'],
  ['a;b', true, 'semicolon'],
  ['"a;b;c",d', true, 'comma'],
  ['a', true, 'none'],
] as const)('%j is taken apart by what separates it', (text, isTable, separator) => {
  expect(guessSeparator(text, isTable)).toBe(separator)
})

it('a column can be taken by itself', () => {
  const { lines, heads } = readTable('name,code\nJAXA,8505\n,1', 'comma')
  expect(heads).toEqual(['name', 'code'])
  expect(takeColumn(lines, 0)).toEqual([
    { number: 1, cells: ['name'] },
    { number: 2, cells: ['JAXA'] },
  ])
})
