/** The shipped data set grows with each release: it is counted here, and no test names its records or their number. */

import { readFileSync } from 'node:fs'
import { beforeAll, expect, it } from 'vitest'
import { db } from '@/lib/database/client'
import { rangeOf } from '@/lib/dates'
import { type EventType, SPAN_BASES, STATUSES } from '@/lib/measures/codes'
import { DEFAULT_FILTER } from '@/lib/measures/list/filter'
import { toRecord } from '@/lib/measures/record'
import { eachMeasure } from '@/lib/measures/store/queries'
import type { Measure } from '@/lib/measures/types'
import { provideTestDatabase } from '@/testing/test-database'
import { loadData } from '@/testing/throwaway'
import { datasetSchema } from './schema'

provideTestDatabase('empty')

const { coverageDay, sources, authorities, measures, indicators } = datasetSchema.parse(
  JSON.parse(readFileSync('prisma/data/dataset.json', 'utf8')),
)
const saved: Measure[] = []

beforeAll(async () => {
  await loadData(process.env.DATABASE_URL ?? '', process.cwd())
  for await (const measure of eachMeasure(DEFAULT_FILTER, coverageDay)) saved.push(measure)
})

const sum = <Item>(items: readonly Item[], count: (item: Item) => number) =>
  items.reduce((total, item) => total + count(item), 0)
const slugs = (found: readonly Measure[]) => found.map(({ slug }) => slug)
const has = ({ events }: Measure, ...types: EventType[]) => events.some(({ type }) => types.includes(type))

it('is loaded whole, each thing once', async () => {
  expect(await db().measure.count()).toBe(measures.length)
  expect(await db().version.count()).toBe(measures.length)
  expect(await db().measureSource.count()).toBe(sum(measures, ({ citations }) => citations.length))
  expect(await db().relation.count()).toBe(sum(measures, ({ relations }) => relations.length))
  expect(await db().source.count()).toBe(sources.length)
  expect(await db().authority.count()).toBe(authorities.length)
  expect(await db().indicator.count()).toBe(indicators.length)
  expect(await db().observation.count()).toBe(sum(indicators, ({ observations }) => observations.length))
  expect(await db().dataset.findMany({ select: { coverageDay: true } })).toEqual([{ coverageDay }])
})

it('comes back from the database as it went in', () => {
  const written = new Map(measures.map((record) => [record.slug, record]))
  expect(new Set(slugs(saved))).toEqual(new Set(written.keys()))
  for (const measure of saved) expect(toRecord(measure)).toEqual(written.get(measure.slug))
})

it('has a status of its kind wherever it has one, from one day to the next', () => {
  for (const { slug, kind, spans } of saved) {
    for (const [index, { status, basis, to }] of spans.entries()) {
      expect(STATUSES, slug).toContain(status)
      expect(SPAN_BASES, slug).toContain(basis)
      expect(status === 'not_applicable', slug).toBe(kind !== 'measure')
      expect(to, slug).toBe(spans[index + 1]?.from ?? null)
    }
  }
})

it('tells of nothing that was seen after the day to which it reaches', () => {
  const early = ({ type, expected, date }: Measure['events'][number]) =>
    type !== 'deadline' && !expected && rangeOf(date).earliest > coverageDay
  expect(slugs(saved.filter(({ events }) => events.some(early)))).toEqual([])
})

it('calls nothing published that a single report tells and no official source', () => {
  const loud = ({ confirmation, standing, official }: Measure) =>
    confirmation === 'single_report' && standing === 'published' && !official
  expect(slugs(saved.filter(loud))).toEqual([])
})

it('has acts that were over when they happened as done, and never in force', () => {
  const acts = saved.filter(
    (measure) =>
      measure.kind === 'measure' &&
      has(measure, 'occurred') &&
      !has(measure, 'entered_into_force', 'applied_in_practice', 'resumed', 'eased'),
  )
  expect(acts.length).toBeGreaterThan(0)
  for (const { slug, spans } of acts) {
    expect(spans.at(-1)?.status, slug).toBe('done')
    expect(
      spans.map(({ status }) => status),
      slug,
    ).not.toContain('in_force')
  }
})

it('holds past their term only what is under review', () => {
  const held = saved.filter(({ spans }) => spans.some(({ basis }) => basis === 'held'))
  expect(held.length).toBeGreaterThan(0)
  expect(slugs(held.filter((measure) => !has(measure, 'review_initiated')))).toEqual([])
})
