import { beforeAll, describe, expect, it } from 'vitest'
import { ofCoded } from '@/lib/measures/coded'
import { CODED_KEYS } from '@/lib/measures/codes'
import { DEFAULT_FILTER } from '@/lib/measures/list/filter'
import { statusOn } from '@/lib/measures/status/current-status'
import { isLongUnseen } from '@/lib/measures/status/last-seen'
import { eachMeasure } from '@/lib/measures/store/queries'
import { archiveMeasure } from '@/lib/measures/store/save'
import type { Measure } from '@/lib/measures/types'
import { provideTestDatabase } from '@/testing/test-database'
import { VOCABULARIES, VOCABULARY_NAMES, type Vocabulary } from '../vocabularies'
import { countCodes } from './queries'

provideTestDatabase('loaded')

const TODAY = '2026-06-30'
const AUTHOR = { id: null, name: 'Bo' }

const RUNNING: readonly string[] = ['in_force', 'partly_in_force', 'suspended']
const spansToday = (spans: Measure['spans']) => [statusOn(spans, TODAY) ?? []].flat()
/** The codes of a record, read off the whole of it. */
const CODES: Record<Vocabulary, (measure: Measure) => readonly string[]> = {
  status: ({ spans }) => [statusOn(spans, TODAY)?.status ?? 'none'],
  basis: ({ kind, spans }) => [(kind === 'measure' && statusOn(spans, TODAY)?.basis) || 'none'],
  statusApproximate: ({ spans }) => spansToday(spans).map(({ approximate }) => (approximate ? 'yes' : 'no')),
  lastSeen: ({ lastSeenOn, spans }) => {
    const isRunning = RUNNING.includes(statusOn(spans, TODAY)?.status ?? 'none')
    return [!lastSeenOn || !isRunning ? 'none' : isLongUnseen(lastSeenOn, TODAY) ? 'over_year' : 'within_year']
  },
  eventType: ({ events }) => events.map(({ type }) => type),
  ...ofCoded((key) => (measure: Measure) => [measure[key]]),
  standing: ({ standing }) => [standing],
  relation: ({ relations }) => relations.map(({ type }) => type),
  certainty: ({ relations }) => relations.map(({ certainty }) => certainty),
  sourceKind: ({ citations }) => citations.map(({ source }) => source.kind),
  supports: ({ citations }) => citations.flatMap(({ supports }) => supports),
  stance: ({ citations }) => citations.map(({ stance }) => stance),
  scopeScheme: ({ scope }) => scope.map(({ scheme }) => scheme),
  scopeBasis: ({ scope }) => scope.map(({ basis }) => basis),
  entityKind: ({ entities }) => entities.map(({ kind }) => kind),
}
/** What a record has one of. */
const SINGLE: readonly Vocabulary[] = ['status', 'basis', 'lastSeen', ...CODED_KEYS, 'standing']

async function listAll(): Promise<Measure[]> {
  const measures: Measure[] = []
  for await (const measure of eachMeasure(DEFAULT_FILTER, TODAY)) measures.push(measure)
  return measures
}

async function countAll(): Promise<Record<string, Record<string, number>>> {
  const counts: Record<string, Record<string, number>> = {}
  for (const { vocabulary, code, count } of await countCodes(TODAY)) {
    if (count > 0) counts[vocabulary] = { ...counts[vocabulary], [code]: count }
  }
  return counts
}

let all: Measure[]
beforeAll(async () => {
  all = await listAll()
})

describe('counts of codes', () => {
  it.each(VOCABULARY_NAMES)('of %s are those of the records, each counted once', async (vocabulary) => {
    const plain: Record<string, number> = {}
    for (const measure of all) {
      for (const code of new Set(CODES[vocabulary](measure))) plain[code] = (plain[code] ?? 0) + 1
    }
    expect((await countAll())[vocabulary] ?? {}).toEqual(plain)
  })

  it.each(SINGLE)('of %s add up to all records', async (vocabulary) => {
    const counts = Object.values((await countAll())[vocabulary] ?? {})
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(all.length)
  })

  it('are of codes that the page has', async () => {
    for (const { vocabulary, code } of await countCodes(TODAY)) expect(VOCABULARIES[vocabulary]).toContain(code)
  })

  it('leave out what is archived', async () => {
    const before = await countAll()
    const archived = all.find(({ events, kind }) => kind === 'measure' && events.length > 2)
    if (!archived) throw new Error('The data has no such record.')
    await archiveMeasure(archived.slug, true, archived.version, 'a test', AUTHOR)
    const after = await countAll()
    expect(after.kind?.measure).toBe((before.kind?.measure ?? 0) - 1)
    for (const vocabulary of VOCABULARY_NAMES) {
      for (const code of new Set(CODES[vocabulary](archived))) {
        expect(after[vocabulary]?.[code] ?? 0, code).toBe((before[vocabulary]?.[code] ?? 0) - 1)
      }
    }
  })
})
