import { describe, expect, it } from 'vitest'
import { readFormData, readSlug, toFormData } from './data'
import { blankRecord, withStamp } from './values'

const data = (entries: [string, string | Blob][]) => {
  const form = new FormData()
  for (const [name, value] of entries) form.append(name, value)
  return form
}

describe('what a form may post', () => {
  it('is what our own form posts', () => {
    const posted = toFormData(withStamp(blankRecord(), 'id'))
    expect([...(readFormData(posted) ?? [])]).toEqual([...posted])
  })

  it.each<[string, [string, string | Blob][]]>([
    ['an unknown field', [['status', 'in_force']]],
    ['an unknown field of an item', [['events[0].status', 'in_force']]],
    ['a prototype', [['__proto__.polluted', 'true']]],
    ['a prototype in an item', [['events[0].__proto__.polluted', 'true']]],
    ['a constructor', [['constructor.prototype.polluted', 'true']]],
    ['a list without its places', [['authorities', 'mofcom']]],
    ['a place in what is no list', [['kind[0]', 'measure']]],
    ['a list with a gap', [['events[1].date', '2026']]],
    ['a list of four thousand million', [['events[4294967294].date', '2026']]],
    ['a broken name', [['events[0', 'x']]],
    ['a file', [['goods', new Blob(['x'])]]],
    ['an unknown intent', [['__intent__', '{"type":"explode","payload":{"name":"events"}}']]],
    ['an intent for what is no list', [['__intent__', '{"type":"insert","payload":{"name":"title"}}']]],
    ['an intent that is no JSON', [['__intent__', '{']]],
    ['an intent for a prototype', [['__intent__', '{"type":"insert","payload":{"name":"__proto__"}}']]],
    ['a state of ours that we never send', [['__state__', '{']]],
  ])('is not %s', (_, entries) => {
    expect(readFormData(data(entries))).toBeNull()
  })

  it('may say what to insert and to remove', () => {
    const intent = '{"type":"remove","payload":{"name":"instrument.legalBasis","index":2}}'
    expect(readFormData(data([['__intent__', intent]]))?.get('__intent__')).toBe(intent)
  })

  it('leaves the framework’s own fields and the choices of versions aside, and writes line breaks as one', () => {
    const read = readFormData(
      data([
        ['$ACTION_REF_1', ''],
        ['choice.title', 'theirs'],
        ['goods', 'a\r\nb'],
      ]),
    )
    expect([...(read ?? [])]).toEqual([['goods', 'a\nb']])
  })
})

it.each([
  ['cn-2026-01-ban', 'cn-2026-01-ban'],
  ['CN', null],
  ['a\u0000b', null],
  ['../x', null],
  ['new', null],
])('%j as a public name is %j', (text, slug) => {
  expect(readSlug(text)).toBe(slug)
})
