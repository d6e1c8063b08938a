import { describe, expect, it } from 'vitest'
import { parseSearch } from './words'

describe('what is typed', () => {
  it.each<[string, string[], string[]]>([
    ['', [], []],
    ['rare earths', [' rare', 'earths'], []],
    ['"rare earths" China', ['rare earths', 'china'], []],
    ['“rare  earths”', ['rare earths'], []],
    ['＂レアアース＂', ['れああーす'], []],
    ['rare -earths', [' rare'], ['earths']],
    ['rare -"heavy earths"', [' rare'], ['heavy earths']],
    ['-japan', [], ['japan']],
    ['dual-use', ['dual-use'], []],
    ['－稀土', [], ['稀土']],
    ['實體清單　稀土', ['实体清单', '稀土'], []],
    ['a A a', [' a'], []],
    ['- -- "" -"" ""', [], []],
    ['‐ – — "・"', [], []],
    ['"never closed', ['never closed'], []],
    ['one"two', [' one', ' two'], []],
    ['100% _ \\', ['100%', '_', '\\'], []],
    ['GaN NdFeB 1C1', [' gan', 'ndfeb', '1c1'], []],
    ['"GaN"', [' gan'], []],
  ])('%s', (q, present, absent) => {
    expect(parseSearch(q)).toEqual({ present, absent })
  })
})

describe('what looks alike', () => {
  const pairs = ['“rare earths”', '„rare earths“', '«rare earths»', '»rare earths«', '‹rare earths›', '「rare earths」']
  const more = [
    '｢rare earths｣',
    '『rare earths』',
    '《rare earths》',
    '〈rare earths〉',
    '〝rare earths〟',
    '‘rare earths’',
  ]
  it.each([...pairs, ...more])('is a phrase in %s', (typed) => {
    expect(parseSearch(typed)).toEqual(parseSearch('"rare earths"'))
    expect(parseSearch(`-${typed}`)).toEqual(parseSearch('-"rare earths"'))
  })

  it.each([
    ['China’s', "China's"],
    ['‘China’s’ ban', '"China\'s" ban'],
    ['dual‑use –japan −korea', 'dual-use -japan -korea'],
    ['No. 1 of 2026', 'No.1 of 2026'],
    ['Ｎｏ．　１', 'No.1'],
    ['レア・アース', 'レアアース'],
    ['出口\u200b管制', '出口管制'],
    ['anti\u00addumping', 'antidumping'],
  ])('is the same: %s and %s', (one, other) => {
    expect(parseSearch(one)).toEqual(parseSearch(other))
  })
})
