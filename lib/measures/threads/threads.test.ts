import { expect, it } from 'vitest'
import dataset from '@/prisma/data/dataset.json'
import { filterToParams } from '../list/filter'
import { parseMeasureFilter } from '../list/parse-filter'
import { THREADS } from './threads'

it('each thread has a name of its own', () => {
  expect(new Set(THREADS.map(({ slug }) => slug)).size).toBe(THREADS.length)
})

it.each(THREADS.map((thread) => [thread.slug, thread] as const))(
  '%s is a list as the tracker writes it',
  (_, thread) => {
    const { filter, problems } = parseMeasureFilter(new URLSearchParams(thread.query))
    expect(problems).toEqual([])
    expect(filterToParams(filter).toString()).toBe(thread.query)
    const kinds = dataset.measures.filter(({ slug }) => slug === thread.trigger).map(({ kind }) => kind)
    expect(kinds).toEqual(thread.trigger ? ['trigger'] : [])
  },
)
