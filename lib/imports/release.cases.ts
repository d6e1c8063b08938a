/** Two releases of a small data set: what changed from the first to the second is named by the records themselves. */
import { USUAL_CODES } from '@/lib/measures/coded'
import { type Dataset, datasetSchema } from './schema'

export const sourceAddressOf = (name: string) => `https://example.org/${name}`

const sourceOf = (name: string, change: object = {}) => ({
  url: sourceAddressOf(name),
  publisher: `${name} Times`,
  kind: 'media',
  language: 'en',
  ...change,
})

export const recordOf = (slug: string, change: object = {}, cited = [slug]) => ({
  slug,
  title: { en: `Title of ${slug}` },
  summary: { en: `Summary of ${slug}` },
  imposer: 'CN',
  targets: ['JP'],
  ...USUAL_CODES,
  category: 'customs',
  authorities: ['customs'],
  events: [{ type: 'announced', date: '2026-02-01', sources: [sourceAddressOf(cited[0] ?? slug)] }],
  citations: cited.map((name) => ({ source: sourceAddressOf(name), supports: ['dates'], stance: 'supports' })),
  ...change,
})

/** Records that both releases have. */
export const SLUGS = [
  ...['same', 'changed', 'source-changed'],
  ...['edited-elsewhere', 'edited-too', 'edited-alike', 'edited-alone', 'edited-and-sourced'],
  ...['archived-changed', 'archived-same'],
] as const
/** Addresses that an editor of the first release typed in, of which the second knows more. */
export const TYPED = 'typed'
/** A slug that an editor gave a record of their own before the second release did. */
export const CLASH = 'clash'

const HEAD = { coverageNote: 'All of it.' }
const authority = (name: string) => ({ key: 'customs', name: { en: name }, country: 'CN' })
const series = (value: number) => ({
  key: 'trade',
  label: { en: 'Trade' },
  unit: 'percent',
  observations: [{ period: '2025', value, qualifier: '', source: sourceAddressOf('same') }],
})

export const FIRST: Dataset = datasetSchema.parse({
  ...HEAD,
  format: 'measures/1',
  coverageDay: '2026-06-30',
  authorities: [authority('Customs')],
  sources: SLUGS.map((slug) => sourceOf(slug)),
  measures: SLUGS.map((slug) => recordOf(slug)),
  indicators: [series(1)],
})

const newSummary = { summary: { en: 'What the release says now' } }
const lifted = (slug: string) => ({
  events: [
    { type: 'announced', date: '2026-02-01', sources: [sourceAddressOf(slug)] },
    { type: 'lifted', date: '2026-09-01', sources: [sourceAddressOf('brought')] },
  ],
})

const CHANGES: Partial<Record<(typeof SLUGS)[number], object>> = {
  changed: { ...newSummary, relations: [{ type: 'responds_to', to: 'added', certainty: 'stated' }] },
  'edited-elsewhere': newSummary,
  'edited-too': newSummary,
  'edited-alike': newSummary,
  'edited-and-sourced': lifted('edited-and-sourced'),
  'archived-changed': newSummary,
}

export const SECOND: Dataset = datasetSchema.parse({
  ...HEAD,
  format: 'measures/2',
  release: '2026-11',
  coverageDay: '2026-09-29',
  authorities: [authority('General Administration of Customs'), { key: 'added', name: { en: 'Added' } }],
  sources: [
    ...SLUGS.map((slug) =>
      sourceOf(slug, slug === 'source-changed' ? { kind: 'official_gazette', title: 'Notice' } : {}),
    ),
    ...['added', CLASH].map((name) => sourceOf(name)),
    // One voice with the record's own source: a single report stays one.
    sourceOf('brought', { publisher: 'edited-and-sourced Times' }),
    sourceOf(TYPED, { publisher: 'Another name', title: 'Its title' }),
  ],
  measures: [
    ...SLUGS.map((slug) => recordOf(slug, CHANGES[slug], slug === 'edited-and-sourced' ? [slug, 'brought'] : [slug])),
    recordOf('added', { relations: [{ type: 'parallels', to: CLASH, certainty: 'inferred' }] }),
    recordOf(CLASH),
  ],
  indicators: [series(2), { ...series(3), key: 'added' }],
})
