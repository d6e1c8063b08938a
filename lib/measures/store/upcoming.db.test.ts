import { expect, it } from 'vitest'
import { wordsIn } from '@/lib/i18n/catalogue'
import type { Speech } from '@/lib/i18n/format'
import { provideTestDatabase } from '@/testing/test-database'
import { parseMeasureFilter } from '../list/parse-filter'
import type { Run } from '../list/text/runs'
import type { TimelineLine } from '../list/text/timeline-lines'
import { getListView } from './list'
import { eachMeasure } from './queries'
import { getUpcoming } from './upcoming'

provideTestDatabase('loaded')

const SPEECH: Speech = { language: 'en', words: wordsIn('en') }
const filterOf = (query: string, day: string) => parseMeasureFilter(new URLSearchParams(query), day).filter
const read = (query: string, day: string) => getUpcoming(filterOf(query, day), day, SPEECH)

/** Strings of a run, without what it is drawn by. */
const textOf = (run: Run): string => {
  if (typeof run === 'string') return run
  if ('runs' in run) return run.runs.map(textOf).join('')
  return Array.isArray(run) ? run.slice(1).map(textOf).join('') : ''
}
const daysOf = (lines: readonly TimelineLine[]) => lines.map(([date]) => date)
const saidOf = (lines: readonly TimelineLine[]) => lines.map(([, , [said = []]]) => said.map(textOf).join(''))

it('stands in the order of the days, from today on, with the days that are left', async () => {
  const { ahead, coming } = await read('perPage=200', '2026-06-30')
  expect(coming).toBe(ahead.length)
  expect(ahead.length).toBeGreaterThan(0)
  expect(daysOf(ahead)).toEqual(daysOf(ahead).toSorted())
  expect(daysOf(ahead)[0] ?? '').toMatch(/^202[67]/)
  expect(saidOf(ahead).every((said) => /^(in [\d,]+ days?|this very day) · /.test(said))).toBe(true)
})

it('has what has passed above it, the longest overdue first, until somebody confirms it', async () => {
  const { overdue, late } = await read('perPage=200', '2026-11-27')
  expect(late).toBe(overdue.length)
  expect(overdue.length).toBeGreaterThan(0)
  expect(daysOf(overdue)).toEqual(daysOf(overdue).toSorted())
  expect(saidOf(overdue).every((said) => /^[\d,]+ days? overdue · /.test(said))).toBe(true)
  expect((await read('', '2000-01-01')).overdue).toEqual([])
})

it('is of any list, and forgets dates that mean something else', async () => {
  const all = await read('', '2026-06-30')
  const [china, japan] = await Promise.all([read('imposer=CN', '2026-06-30'), read('imposer=JP', '2026-06-30')])
  expect(china.coming + japan.coming).toBeLessThanOrEqual(all.coming)
  expect(china.chips.map(({ label }) => label)).toEqual(['by China'])
  expect((await read('imposer=CN&from=2010&to=2011', '2026-06-30')).coming).toBe(china.coming)
  expect((await read('q=no-such-word', '2026-06-30')).ahead).toEqual([])
})

it('is the same days as the list of what is expected', async () => {
  const { rows } = await getListView(
    filterOf('date=expected&from=2026-07-01&to=2030&sort=firstOn', '2026-06-30'),
    SPEECH,
  )
  const { ahead } = await read('date=expected&from=2026-07-01&to=2030', '2026-06-30')
  const sections = 'sections' in rows ? rows.sections : []
  expect(sections.flatMap(({ lines }) => daysOf(lines))).toEqual(daysOf(ahead))
})

it('is one list in pages: what is overdue, and then what is ahead', async () => {
  const day = '2026-08-31'
  const all = await read('perPage=200', day)
  expect(all.late).toBeGreaterThan(0)
  expect(all.coming).toBeGreaterThan(0)
  const whole = [...all.overdue, ...all.ahead]
  const perPage = 25
  const pages = Math.ceil(whole.length / perPage)
  const read25 = await Promise.all(
    Array.from({ length: pages }, (_, at) => read(`perPage=${perPage}&page=${at + 1}`, day)),
  )
  expect(read25.flatMap(({ overdue, ahead }) => [...overdue, ...ahead])).toEqual(whole)
  expect((await read('perPage=25&page=99', day)).page).toBe(pages)
})

it.each(['authority=mofcom', 'category=trade_remedy', 'code=85', 'q=China', 'status=in_force', 'imposer_not=CN'])(
  'has of %s the days of those records, and no others',
  async (query) => {
    const day = '2026-11-27'
    const [{ overdue, ahead }, all] = await Promise.all([read(`perPage=200&${query}`, day), read('perPage=200', day)])
    const slugs = new Set<string>()
    for await (const { slug } of eachMeasure(filterOf(query, day), day)) slugs.add(slug)
    const isOwn = ([, title]: TimelineLine) =>
      [...slugs].some((slug) => JSON.stringify(title).includes(`/measures/${slug}"`))
    expect(daysOf(overdue)).toEqual(daysOf(all.overdue.filter(isOwn)))
    expect(daysOf(ahead)).toEqual(daysOf(all.ahead.filter(isOwn)))
  },
)
