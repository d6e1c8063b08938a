import { describe, expect, it } from 'vitest'
import { parseSearch } from './words'

describe('what is typed', () => {
  it.each<[string, string[], string[]]>([
    ['', [], []],
    ['rare earths', ['rare', 'earths'], []],
    ['"rare earths" China', ['rare earths', 'china'], []],
    ['“rare  earths”', ['rare earths'], []],
    ['＂レアアース＂', ['れああーす'], []],
    ['rare -earths', ['rare'], ['earths']],
    ['rare -"heavy earths"', ['rare'], ['heavy earths']],
    ['-japan', [], ['japan']],
    ['dual-use', ['dual-use'], []],
    ['－稀土', [], ['稀土']],
    ['實體清單　稀土', ['实体清单', '稀土'], []],
    ['a A a', ['a'], []],
    ['- -- "" -"" ""', [], []],
    ['"never closed', ['never closed'], []],
    ['one"two', ['one', 'two'], []],
    ['100% _ \\', ['100%', '_', '\\'], []],
  ])('%s', (q, present, absent) => {
    expect(parseSearch(q)).toEqual({ present, absent })
  })
})
