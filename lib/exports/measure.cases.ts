/** A record for the tests of the files, and what is said beside it. */

import { wordsIn } from '@/lib/i18n/catalogue'
import { USUAL_CODES } from '@/lib/measures/coded'
import { toCounts } from '@/lib/measures/list/counts'
import { DEFAULT_FILTER } from '@/lib/measures/list/filter'
import type { Measure } from '@/lib/measures/types'
import type { ExportContext } from './types'

const PLAIN: Measure = {
  id: 1,
  slug: 'cn-2026-01-a-ban',
  version: 2,
  archivedAt: null,
  updatedAt: '2026-11-24T00:00:00.000Z',
  title: { en: 'A ban', ja: '禁止' },
  summary: { en: 'Something was banned.' },
  imposer: 'CN',
  targets: ['JP', 'US'],
  ...USUAL_CODES,
  category: 'customs',
  authorities: [],
  instrument: null,
  goods: null,
  conflict: null,
  orderNote: null,
  scope: [],
  entities: [],
  events: [{ type: 'entered_into_force', date: '2026-01-06', until: null, note: null, citations: [] }],
  spans: [{ status: 'in_force', from: '2026-01-06', to: null, basis: 'stated', approximate: false }],
  citations: [],
  relations: [],
  relatedBy: [],
  firstOn: '2026-01-06',
  announcedOn: null,
  effectiveOn: '2026-01-06',
  endedOn: null,
  endedBasis: null,
  lastSeenOn: null,
  official: false,
  standing: 'reported',
}

export const makeMeasure = (change: Partial<Measure> = {}): Measure => ({ ...PLAIN, ...change })

export const CONTEXT: ExportContext = {
  filter: DEFAULT_FILTER,
  sentence: '3 measures',
  counts: toCounts([{ tally: 'restrictive', count: 3 }]),
  total: 3,
  coverage: { day: '2026-06-30', note: 'All of it.' },
  edge: { dataDay: '2026-06-30', looks: new Map(), allThrough: null },
  authorities: [],
  today: '2026-11-24',
  generatedAt: '2026-11-24T03:04:05.678Z',
  url: 'https://measures.example.org',
  speech: { language: 'en', words: wordsIn('en') },
}

export async function* eachOf<Item>(...items: Item[]) {
  yield* items
}

export async function listOf<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const list: Item[] = []
  for await (const item of items) list.push(item)
  return list
}
