import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { filterToParams } from '../list/filter'
import { ANNOTATIONS } from './annotations'
import { doneFilter, heldFilter, newFilter, riverHref, shoreFilter } from './ask'
import { parseRiver } from './parse-ask'
import { PAPER_COLORS } from './svg'

const read = (query: string) => parseRiver(new URLSearchParams(query), '2026-11-28')

describe('the address of a river', () => {
  it('is read back as it was written, without what a river decides itself', () => {
    const { ask, problems } = read(
      'category=visa&anyTarget=yes&on=2026-02-24&imposer=US&effect=neutral&status=done&page=3',
    )
    expect(problems).toEqual([])
    expect(riverHref(ask)).toBe('/river?category=visa&on=2026-02-24&anyTarget=yes')
    expect(riverHref(read('').ask, 'riverCsv')).toBe('/river.csv')
    expect(riverHref(read('flow=no').ask)).toBe('/river')
  })

  it('tells what means nothing', () => {
    expect(read('flow=maybe&category=nothing').problems).toEqual([
      { key: 'category', value: 'nothing' },
      { key: 'flow', value: 'maybe' },
    ])
  })
})

describe('a number of a river', () => {
  const { ask } = read('category=visa&on=2026-02-24')
  it.each([
    [
      'on a day',
      heldFilter(ask, 'china', '2026-02-24'),
      'imposer=CN&target=JP&category=visa&effect=restrictive&inForceOn=2026-02-24',
    ],
    [
      'new in a month',
      newFilter(ask, 'japan', '2026-02'),
      'imposer=JP&target=CN&category=visa&effect=restrictive&date=effective&from=2026-02&to=2026-02&certain=yes',
    ],
    [
      'done in a month',
      doneFilter(ask, 'china', '2026-02'),
      'imposer=CN&target=JP&status=done&category=visa&effect=restrictive&on=2026-02-28&changedFrom=2026-01-31&changedTo=2026-02-28',
    ],
    ['against anybody', shoreFilter(read('anyTarget=yes').ask, 'china'), 'imposer=CN&effect=restrictive'],
    [
      'against somebody',
      shoreFilter(read('anyTarget=yes&target=KR').ask, 'china'),
      'imposer=CN&target=KR&effect=restrictive',
    ],
    [
      'informal',
      heldFilter(ask, 'china', '2026-02-24', 'informal'),
      'imposer=CN&target=JP&category=visa&effect=restrictive&formality_not=published_formal&inForceOn=2026-02-24',
    ],
  ] as const)('%s is that of a list', (_, filter, query) => {
    expect(String(filterToParams(filter))).toBe(query)
  })
})

it('points out records of the shipped data set, each once, in all three languages', () => {
  const { measures } = JSON.parse(readFileSync('prisma/data/dataset.json', 'utf8')) as { measures: { slug: string }[] }
  const slugs = new Set(measures.map(({ slug }) => slug))
  expect(ANNOTATIONS.filter(({ slug }) => !slugs.has(slug))).toEqual([])
  expect(new Set(ANNOTATIONS.map(({ slug }) => slug)).size).toBe(ANNOTATIONS.length)
  for (const { label } of ANNOTATIONS) expect(Object.keys(label).sort()).toEqual(['en', 'ja', 'zh'])
})

it('has the colours of paper in its file', () => {
  const css = readFileSync('app/globals.css', 'utf8')
  for (const [name, color] of Object.entries(PAPER_COLORS)) expect(css).toContain(`--${name}: light-dark(${color},`)
})
