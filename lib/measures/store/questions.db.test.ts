/** Real questions to the shipped data set, each with what has to be among its first three answers: a record, or the entity above them. */

import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { findEntities } from '@/lib/entities/store/queries'
import { provideTestDatabase } from '@/testing/test-database'
import { loadData } from '@/testing/throwaway'
import { askedDay } from '../list/filter'
import { parseMeasureFilter } from '../list/parse-filter'
import { listMeasures, listTimeline } from './queries'

provideTestDatabase('empty')

type Question = {
  q?: string
  params?: Record<string, string>
  first?: string[]
  /** One of these is the answer as well as the records. */
  entity?: string
  entities?: string[]
  /** Somewhere in the answer, and nowhere in it. */
  has?: string[]
  not?: string[]
}

const { found, nothing } = JSON.parse(readFileSync('testing/questions.json', 'utf8')) as Record<
  'found' | 'nothing',
  Question[]
>
/** The day on which they are asked. */
const TODAY = '2026-11-27'
const SHOWN = 3
const ALL = 200

const addressOf = ({ q, params }: Question) => new URLSearchParams(params ?? { q: q ?? '' })

async function ask(question: Question) {
  const { filter, problems } = parseMeasureFilter(addressOf(question), TODAY)
  expect(problems).toEqual([])
  const records = await listMeasures({ ...filter, view: 'table', perPage: ALL }, askedDay(filter, TODAY))
  const entities = filter.q ? await findEntities(filter.q, SHOWN) : []
  const coming = filter.date === 'expected' ? await listTimeline({ ...filter, perPage: ALL }, TODAY) : []
  const steps = coming.flatMap(({ entries }) => entries.map(({ measure }) => measure.slug))
  return {
    records: steps.length > 0 ? steps : records.map(({ slug }) => slug),
    entities: entities.map(({ slug }) => slug),
  }
}

beforeAll(() => loadData(process.env.DATABASE_URL ?? '', process.cwd()), 60_000)

it('are enough', () => {
  expect(found.length).toBeGreaterThanOrEqual(80)
  expect(nothing.length).toBeGreaterThanOrEqual(10)
})

describe('a question that the register can answer', () => {
  it.each(found.map((question) => [addressOf(question).toString(), question] as const))('%s', async (_, question) => {
    const { first = [], entity, entities = [], has = [], not = [] } = question
    const answer = await ask(question)
    const wanted = [...first, ...entities, ...(entity ? [entity] : [])]
    const shown = [...answer.entities, ...answer.records.slice(0, SHOWN)]
    expect({ shown, among: shown.some((slug) => wanted.includes(slug)) }).toMatchObject({ among: true })
    expect(answer.records).toEqual(expect.arrayContaining(has))
    expect(answer.records.filter((slug) => not.includes(slug))).toEqual([])
  })
})

it.each(nothing.map((question) => [addressOf(question).toString(), question] as const))(
  'nothing is found by %s',
  async (_, question) => {
    expect(await ask(question)).toEqual({ records: [], entities: [] })
  },
)
