import { describe, expect, it } from 'vitest'
import { localizedTextSchema, optionalTextSchema, partialDateSchema, textSchema, urlSchema } from './text'

const codeOf = (result: { success: boolean; error?: { issues: { message: string }[] } }) =>
  result.success ? null : result.error?.issues[0]?.message

describe('textSchema', () => {
  it.each([
    ['  a ban ', 'a ban'],
    ['é', 'é'],
    ['two\nlines', 'two\nlines'],
  ])('takes %j as %j', (given, kept) => {
    expect(textSchema(20).parse(given)).toBe(kept)
  })

  it.each([
    [undefined, 'required'],
    ['   ', 'required'],
    ['x'.repeat(21), 'too_long:20'],
    ['nul \u0000', 'control_characters'],
    ['half \ud800 pair', 'control_characters'],
  ])('refuses %j: %s', (given, code) => {
    expect(codeOf(textSchema(20).safeParse(given))).toBe(code)
  })
})

describe('optional texts', () => {
  it('are null when blank', () => {
    expect([undefined, null, '', '  ', 'a'].map((text) => optionalTextSchema(5).parse(text))).toEqual([
      null,
      null,
      null,
      null,
      'a',
    ])
  })

  it('leave blank languages out', () => {
    expect(localizedTextSchema(20).parse({ en: 'ban', ja: ' ', zh: null })).toEqual({ en: 'ban' })
    expect(codeOf(localizedTextSchema(20).safeParse({ fr: 'interdiction' }))).toBeTruthy()
  })
})

it.each([
  ['https://www.mofcom.gov.cn/a?b=c#d', true],
  ['http://例え.jp/', true],
  ['javascript:alert(1)', false],
  [' JaVaScRiPt:alert(1)', false],
  ['data:text/html,x', false],
  ['ftp://host/file', false],
  ['//host/path', false],
  ['https://', false],
  ['https://a b.cn/', false],
  ['www.mofcom.gov.cn', false],
  [`https://a.cn/${'x'.repeat(2000)}`, false],
])('the address %j is taken: %s', (url, taken) => {
  expect(urlSchema.safeParse(url).success).toBe(taken)
})

it.each([
  ['2026-01-06', null],
  ['2026-01', null],
  ['2026-02-30', 'invalid_date'],
  ['1899-12-31', 'date_out_of_range'],
  ['2101', 'date_out_of_range'],
  ['', 'required'],
])('the date %j gives %s', (date, code) => {
  expect(codeOf(partialDateSchema.safeParse(date))).toBe(code)
})
