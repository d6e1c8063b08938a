import { describe, expect, it } from 'vitest'
import {
  localizedTextSchema,
  optionalTextSchema,
  partialDateSchema,
  requiredLocalizedTextSchema,
  textSchema,
} from './text-schemas'

const codeOf = (result: { success: boolean; error?: { issues: { message: string }[] } }) =>
  result.success ? null : result.error?.issues[0]?.message

describe('textSchema', () => {
  it.each([
    ['  a ban ', 'a ban'],
    ['é', 'é'],
    ['two\nlines', 'two\nlines'],
    ['第1号', '第1号'],
    ['حظر', 'حظر'],
    ['gal\u00adlium', 'gal\u00adlium'],
    ['葛\u{e0100}', '葛\u{e0100}'],
    // Quotations and names are verbatim: forms that a register tells apart, and letters of two signs.
    ['\ufa19田 \ufa10 \ufa67', '\ufa19田 \ufa10 \ufa67'],
    ['e\u0301', 'e\u0301'],
    ['\u212b', '\u212b'],
  ])('takes %j as %j', (given, kept) => {
    expect(textSchema(20).parse(given)).toBe(kept)
  })

  it.each([
    [undefined, 'required'],
    ['   ', 'required'],
    ['x'.repeat(21), 'too_long:20'],
    ['nul \u0000', 'control_characters'],
    ['half \ud800 pair', 'control_characters'],
    ['\u200b', 'required'],
    ['\u2800\u2800', 'required'],
    ['\u3164', 'required'],
    ['\u115f \u00ad', 'required'],
    ['\u0301', 'required'],
    ['—', 'required'],
    ['Ban \u202eedoc', 'refused_sign:U+202E'],
    ['a\u202a', 'refused_sign:U+202A'],
    ['a\u2066b\u2069', 'refused_sign:U+2066'],
    ['a\u200f!', 'refused_sign:U+200F'],
    ['a\u061c!', 'refused_sign:U+061C'],
    ['lost \ufffd', 'refused_sign:U+FFFD'],
    ['a\ufdd0', 'refused_sign:U+FDD0'],
    ['a\u{1fffe}', 'refused_sign:U+1FFFE'],
    ['a\u{e0041}', 'refused_sign:U+E0041'],
    ['next\u0085line', 'control_characters'],
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

  it('are null where nothing of them can be seen, and keep what can', () => {
    expect(['\u200b', '\u2800', '\u3164', '%'].map((text) => optionalTextSchema(5).parse(text))).toEqual([
      null,
      null,
      null,
      '%',
    ])
    expect(codeOf(optionalTextSchema(5).safeParse('\u202e'))).toBe('refused_sign:U+202E')
  })

  it('leave blank languages out', () => {
    expect(localizedTextSchema(20).parse({ en: 'ban', ja: ' ', zh: null })).toEqual({ en: 'ban' })
    expect(localizedTextSchema(20).parse({ en: 'ban', ja: '\u200b' })).toEqual({ en: 'ban' })
    expect(codeOf(requiredLocalizedTextSchema(20).safeParse({ en: '\u3164', ja: '…' }))).toBe('one_language')
    expect(codeOf(localizedTextSchema(20).safeParse({ fr: 'interdiction' }))).toBeTruthy()
  })
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
