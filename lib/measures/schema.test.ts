import { describe, expect, it } from 'vitest'
import { USUAL_CODES } from './coded'
import { type MeasureInput, measureSchema } from './schema'

const URL_A = 'https://example.org/a'

const valid = {
  ...USUAL_CODES,
  kind: 'measure',
  title: { en: 'A ban', ja: '禁止' },
  summary: { en: 'Something was done.' },
  imposer: 'CN',
  targets: ['JP'],
  category: 'dual_use',
  effect: 'restrictive',
  formality: 'published_formal',
  acknowledgement: 'asserted',
  confirmation: 'text_published',
  confidence: 'high',
  authorities: ['mofcom'],
  instrument: { number: 'No. 1 of 2026', title: { zh: '公告' }, legalBasis: ['Export Control Law'] },
  goods: null,
  scope: [{ scheme: 'FREE', code: 'fish', label: 'Fish', basis: 'official' }],
  entities: [{ name: { en: 'Example' }, kind: 'company', country: 'JP' }],
  events: [{ type: 'announced', date: '2026-01-06', until: null, note: null, sources: [URL_A] }],
  citations: [{ source: URL_A, supports: ['dates'], stance: 'supports', quote: null, quoteLanguage: null, note: null }],
  relations: [{ type: 'responds_to', to: 'jp-2025-11-statement', certainty: 'stated', note: null }],
  conflict: null,
}

/** The valid one with one value changed at a path. */
function withValue(path: string, value: unknown) {
  const changed = structuredClone(valid) as Record<string, unknown>
  const keys = path.split('.')
  const last = keys.pop() ?? ''
  const place = keys.reduce<Record<string, unknown>>((at, key) => at[key] as Record<string, unknown>, changed)
  place[last] = value
  return changed
}

const event = valid.events[0]
const citation = valid.citations[0]

const steps = (...history: string[]) =>
  history.map((text) => {
    const [type, date] = text.split(' ')
    return { ...event, type, date, until: null }
  })

const BAD: [string, unknown, string, string][] = [
  // path, value, where it is told, code
  ['kind', 'law', 'kind', 'unknown_code'],
  ['kind', undefined, 'kind', 'unknown_code'],
  ['category', 'toys', 'category', 'unknown_code'],
  ['effect', 'RESTRICTIVE', 'effect', 'unknown_code'],
  ['formality', 7, 'formality', 'unknown_code'],
  ['confirmation', '', 'confirmation', 'unknown_code'],
  ['title', {}, 'title', 'one_language'],
  ['title', { en: '   ' }, 'title', 'one_language'],
  ['title.en', 'x'.repeat(301), 'title.en', 'too_long:300'],
  ['title.en', 'NUL \u0000 here', 'title.en', 'control_characters'],
  ['title.en', '\ud800', 'title.en', 'control_characters'],
  ['title.en', 5, 'title.en', 'invalid_text'],
  ['summary', null, 'summary', 'one_language'],
  ['summary.en', 'x'.repeat(4001), 'summary.en', 'too_long:4000'],
  ['imposer', 'China', 'imposer', 'invalid_country'],
  ['imposer', '*', 'imposer', 'invalid_country'],
  ['imposer', undefined, 'imposer', 'required'],
  ['imposer', 'QQ', 'imposer', 'invalid_country'],
  ['imposer', 'UK', 'imposer', 'invalid_country'],
  ['targets', ['JP', 'ZZ'], 'targets.1', 'invalid_country'],
  ['targets', ['CN'], 'targets', 'own_target'],
  ['targets', [], 'targets', 'target_missing'],
  ['targets', ['jp'], 'targets.0', 'invalid_country'],
  ['targets', ['*', 'JP'], 'targets', 'all_alone'],
  ['targets', ['JP', 'JP'], 'targets.1', 'duplicate'],
  ['targets', 'JP', 'targets', 'unexpected'],
  ['authorities', ['mofcom', 'mofcom'], 'authorities.1', 'duplicate'],
  ['authorities', ["mofcom'; drop table"], 'authorities.0', 'invalid_slug'],
  ['instrument.number', 'x'.repeat(401), 'instrument.number', 'too_long:400'],
  ['instrument.legalBasis', [''], 'instrument.legalBasis.0', 'required'],
  ['goods', 'x'.repeat(2001), 'goods', 'too_long:2000'],
  ['events', [], 'events', 'event_missing'],
  ['events', [event, event], 'events.1.date', 'duplicate'],
  [
    'events',
    steps('lifted 2024-01-01', 'entered_into_force 2026-01'),
    'orderNote',
    'ends_before_start:1 (2024-01-01), 2 (2026-01)',
  ],
  [
    'events',
    steps('announced 2026', 'entered_into_force 2023-12'),
    'orderNote',
    'known_after_start:2 (2023-12), 1 (2026)',
  ],
  ['orderNote', 'x'.repeat(1001), 'orderNote', 'too_long:1000'],
  ['events', 'announced', 'events', 'unexpected'],
  ['events.0.type', 'imagined', 'events.0.type', 'unknown_code'],
  ['events.0.date', '', 'events.0.date', 'required'],
  ['events.0.date', '2026-02-30', 'events.0.date', 'invalid_date'],
  ['events.0.date', '2026-13', 'events.0.date', 'invalid_date'],
  ['events.0.date', '6 Jan 2026', 'events.0.date', 'invalid_date'],
  ['events.0.date', '2026-01-06T00:00:00Z', 'events.0.date', 'invalid_date'],
  ['events.0.date', '1850-01-01', 'events.0.date', 'date_out_of_range'],
  ['events.0.date', '2101', 'events.0.date', 'date_out_of_range'],
  ['events.0.until', '2026-01-05', 'events.0.until', 'end_before_start'],
  ['events.0.until', '2025', 'events.0.until', 'end_before_start'],
  ['events.0.until', 'never', 'events.0.until', 'invalid_date'],
  ['events.0.sources', [], 'events.0.sources', 'source_missing'],
  ['events.0.sources', ['https://example.org/other'], 'events.0.sources.0', 'source_not_cited'],
  ['events.0.sources', [URL_A, URL_A], 'events.0.sources.1', 'duplicate'],
  ['events.0.note', 'x'.repeat(1001), 'events.0.note', 'too_long:1000'],
  ['events', Array(201).fill(event), 'events', 'too_many:200'],
  ['citations', [], 'citations', 'source_missing'],
  ['citations', [citation, citation], 'citations.1.source', 'duplicate'],
  ['citations', Array(101).fill(citation), 'citations', 'too_many:100'],
  ['citations.0.source', 'javascript:alert(1)', 'citations.0.source', 'invalid_url'],
  ['citations.0.source', 'JAVASCRIPT:alert(1)', 'citations.0.source', 'invalid_url'],
  ['citations.0.source', 'data:text/html,<script>', 'citations.0.source', 'invalid_url'],
  ['citations.0.source', 'ftp://example.org', 'citations.0.source', 'invalid_url'],
  ['citations.0.source', 'example.org', 'citations.0.source', 'invalid_url'],
  ['citations.0.source', 'https://exa mple.org', 'citations.0.source', 'invalid_url'],
  ['citations.0.source', `https://example.org/${'x'.repeat(2000)}`, 'citations.0.source', 'too_long:2000'],
  ['citations.0.supports', [], 'citations.0.supports', 'supports_missing'],
  ['citations.0.supports', ['everything'], 'citations.0.supports.0', 'unknown_code'],
  ['citations.0.stance', 'likes', 'citations.0.stance', 'unknown_code'],
  ['citations.0.quote', '引用', 'citations.0.quoteLanguage', 'quote_language'],
  ['citations.0.quoteLanguage', 'Chinese', 'citations.0.quoteLanguage', 'invalid_language'],
  ['relations.0.type', 'likes', 'relations.0.type', 'unknown_code'],
  ['relations.0.to', 'No Such Slug', 'relations.0.to', 'invalid_slug'],
  ['relations.0.to', 'new', 'relations.0.to', 'slug_taken'],
  ['relations', [valid.relations[0], valid.relations[0]], 'relations.1.to', 'duplicate'],
  ['scope', [valid.scope[0], valid.scope[0]], 'scope.1.code', 'duplicate'],
  ['scope.0.scheme', 'HS1992', 'scope.0.scheme', 'unknown_code'],
  ['entities.0.name', {}, 'entities.0.name', 'one_language'],
  ['entities.0.country', 'XX', 'entities.0.country', 'invalid_country'],
  ['entities.0.country', 'Japan', 'entities.0.country', 'invalid_country'],
]

describe('measureSchema', () => {
  it('takes the one that the bad ones are made of', () => {
    expect(measureSchema.safeParse(valid).error).toBeUndefined()
  })

  it.each(BAD)('%s = %j is refused at %s: %s', (path, value, where, code) => {
    const { success, error } = measureSchema.safeParse(withValue(path, value))
    expect(success).toBe(false)
    expect(error?.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`)).toContain(`${where} ${code}`)
  })

  it.each([
    ['until', '2026-01', '2026-01-06'],
    ['until', '2026', '2026-01-06'],
    ['until', '2026-01-06', '2026-01-06'],
  ])('%s %s is not before %s: vague dates get the benefit of the doubt', (_, until, date) => {
    const { success } = measureSchema.safeParse(withValue('events', [{ ...event, date, until }]))
    expect(success).toBe(true)
  })

  it('takes an odd order with a note that says why, and the same step twice where it says another thing', () => {
    const events = steps('lifted 2024', 'entered_into_force 2026')
    const parsed = measureSchema.parse({ ...valid, events, orderNote: ' The lifting was decided beforehand. ' })
    expect(parsed.orderNote).toBe('The lifting was decided beforehand.')
    const told = [event, { ...event, note: 'Another thing' }, { ...event, part: 'list B' }]
    expect(measureSchema.safeParse({ ...valid, events: told }).success).toBe(true)
  })

  it.each([
    ['response', 'customs', true],
    ['measure', 'support', true],
    ['trigger', 'customs', false],
  ])('a %s of %s may be aimed at the own state: %s', (kind, category, taken) => {
    const targets = [valid.imposer]
    expect(measureSchema.safeParse({ ...valid, kind, category, targets }).success).toBe(taken)
  })

  it('trims, keeps letters as they were typed, and makes nothing of what is blank', () => {
    const given = {
      ...valid,
      title: { en: '  Cafe\u0301  ', ja: ' ' },
      goods: '  ',
      instrument: { number: '', title: {} },
    }
    const { title, goods, instrument } = measureSchema.parse(given)
    expect(title).toEqual({ en: 'Cafe\u0301' })
    expect(goods).toBeNull()
    expect(instrument).toBeNull()
  })

  it('leaves out what it does not know, and nobody’s prototype changes', () => {
    const given = { ...valid, status: 'in_force', ...JSON.parse('{"__proto__": {"polluted": true}}') }
    const parsed = measureSchema.parse(given) as MeasureInput & { status?: string; polluted?: boolean }
    expect(parsed.status).toBeUndefined()
    expect(parsed.polluted).toBeUndefined()
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
  })
})
