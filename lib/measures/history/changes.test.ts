import { describe, expect, it } from 'vitest'
import { changesByDay, changesHref, parseChanges, type ToldSave } from './changes'

const TODAY = '2026-11-28'
const parse = (query: string) => parseChanges(new URLSearchParams(query), TODAY)
const hrefOf = (query: string) => changesHref(parse(query).asked)

describe('the address of changes', () => {
  it.each([
    ['', '/changes'],
    ['imposer=CN&q=a+b&since=2026-11-20', '/changes?q=a+b&imposer=CN&since=2026-11-20'],
    ['since=today-7d&page=3&perPage=25', '/changes?page=3&perPage=25&since=today-7d'],
    ['at=2026-11-27T10:03:04.500Z', '/changes?at=2026-11-27T10%3A03%3A04.500Z'],
    // How the list itself is shown means nothing here.
    ['view=table&sort=title&columns=title&lanes=status&windowFrom=2020-01-01', '/changes'],
  ])('%s is kept as %s', (query, href) => {
    expect(hrefOf(query)).toBe(href)
    expect(hrefOf(href.split('?')[1] ?? '')).toBe(href)
  })

  it.each([
    ['2026-11-20', '2026-11-20T00:00:00.000Z', '2026-11-20'],
    ['20 Nov 2026', '2026-11-20T00:00:00.000Z', '2026-11-20'],
    ['2026-11', '2026-11-01T00:00:00.000Z', '2026-11-01'],
    ['today-7d', '2026-11-21T00:00:00.000Z', '2026-11-21'],
    ['2026-11-27T10:03Z', '2026-11-27T10:03:00.000Z', '2026-11-27'],
    ['2026-11-27T10:03:04.5Z', '2026-11-27T10:03:04.500Z', '2026-11-27'],
  ])('since %s is from %s on', (said, from, day) => {
    expect(parse(`since=${encodeURIComponent(said)}`).asked.since).toEqual({ said, from, day })
  })

  it.each(['soon', '2026-02-30', '2026-02-30T10:00Z', '2026-11-27T25:00Z', '03/04/2026', '2026-11-27T10:03'])(
    'tells that since=%s means nothing, and leaves it out',
    (said) => {
      const { asked, problems } = parse(`since=${encodeURIComponent(said)}&at=now`)
      expect(asked).toMatchObject({ since: null, at: null })
      expect(problems).toEqual([
        { key: 'since', value: said },
        { key: 'at', value: 'now' },
      ])
    },
  )

  it('tells what the filter does not know either', () => {
    expect(parse('imposer=nowhere').problems).toEqual([{ key: 'imposer', value: 'nowhere' }])
  })
})

it('stands under its days, in the order in which it comes', () => {
  const save = (at: string) => ({ at }) as ToldSave
  const saves = ['2026-11-28T00:00:00.000Z', '2026-11-27T23:59:59.999Z', '2026-11-27T01:00:00.000Z'].map(save)
  expect(changesByDay(saves).map(({ day, saves: own }) => [day, own.length])).toEqual([
    ['2026-11-28', 1],
    ['2026-11-27', 2],
  ])
  expect(changesByDay([])).toEqual([])
})
