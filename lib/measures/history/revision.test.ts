import { describe, expect, it } from 'vitest'
import { wordsIn } from '@/lib/i18n/catalogue'
import { USUAL_CODES } from '../coded'
import { findDifferences, findUntaken, keepOrder } from '../form/reconcile'
import { measureSchema } from '../schema'
import { compareItems, describeChange, type ItemChange } from './describe-change'
import { diffMeasures, type FieldChange } from './revision'

const A = 'https://example.org/a'
const B = 'https://example.org/b'
const event = (type: string, date: string, more: object = {}) => ({ type, date, sources: [A], ...more })
const citation = (source: string, more: object = {}) => ({ source, supports: ['dates'], stance: 'supports', ...more })
const make = (change: object = {}) =>
  measureSchema.parse({
    title: { en: 'A ban' },
    summary: { en: 'Something was done.' },
    imposer: 'CN',
    targets: ['JP'],
    ...USUAL_CODES,
    category: 'customs',
    events: [event('announced', '2026-01-06')],
    citations: [citation(A)],
    ...change,
  })

const naming = {
  speech: { language: 'en', words: wordsIn('en') },
  authorities: new Map([['mofcom', 'MOFCOM']]),
} as const
const show = (change: ItemChange) =>
  change.how === 'changed' ? `${change.before.text} > ${change.after.text}` : `${change.how} ${change.item.text}`
const described = (before: object, after: object) =>
  diffMeasures(make(before), make(after)).map((change) => {
    const { label, items } = describeChange(change, naming)
    return [label, ...items.map(show)]
  })

describe('the difference of two versions', () => {
  it('is none when nothing changed', () => {
    expect(diffMeasures(make(), make())).toEqual([])
  })

  it('has everything that a first version says', () => {
    const fields = diffMeasures(null, make()).map(({ field }) => field)
    expect(fields).toContain('title')
    expect(fields).not.toContain('goods')
  })

  it.each<[string, object, object, string[][]]>([
    ['a text', { title: { en: 'Old' } }, { title: { en: 'New' } }, [['Title', 'Old > New']]],
    ['a further language', {}, { title: { en: 'A ban', zh: '禁令' } }, [['Title', 'added 禁令']]],
    ['a code', {}, { category: 'visa' }, [['Category', 'Customs > Visas']]],
    ['who is hit', {}, { targets: ['JP', 'KR'] }, [['Against', 'added South Korea']]],
    ['an authority', {}, { authorities: ['mofcom'] }, [['Authorities', 'added MOFCOM']]],
    ['goods that come', {}, { goods: 'Fish' }, [['Goods', 'added Fish']]],
    ['goods that go', { goods: 'Fish' }, {}, [['Goods', 'removed Fish']]],
    [
      'a legal text',
      {},
      { instrument: { number: 'No. 1', title: { zh: '公告' }, legalBasis: ['Law'] } },
      [['Instrument', 'added No. 1', 'added 公告', 'added Law']],
    ],
    [
      'an event that comes',
      {},
      { events: [event('announced', '2026-01-06'), event('lifted', '2026-02', { note: 'by letter' })] },
      [['Events', `added Feb 2026 lifted · by letter · ${A}`]],
    ],
    [
      'the date of an event',
      {},
      { events: [event('announced', '2026-01-07')] },
      [['Events', `6 Jan 2026 announced · ${A} > 7 Jan 2026 announced · ${A}`]],
    ],
    [
      'a source',
      {},
      { citations: [citation(A), citation(B, { quote: '引用', quoteLanguage: 'zh' })] },
      [['Sources', `added ${B} · supports: dates · “引用” (Chinese)`]],
    ],
    [
      'the order of sources',
      { citations: [citation(A), citation(B)] },
      { citations: [citation(B), citation(A)] },
      [['Sources']],
    ],
    [
      'an entity',
      {},
      { entities: [{ name: { en: 'Example', ja: '例' }, kind: 'company', country: 'JP' }] },
      [['Listed entities', 'added Example / 例 · company · Japan']],
    ],
    [
      'a relation',
      {},
      { relations: [{ type: 'responds_to', to: 'jp-x', certainty: 'inferred' }] },
      [['Relations', 'added responds to jp-x · inferred']],
    ],
    [
      'the scope',
      {},
      { scope: [{ scheme: 'HS2022', code: '0307', label: 'Molluscs', basis: 'official' }] },
      [['Scope', 'added HS 2022 · 0307 · Molluscs · from the text']],
    ],
  ])('shows %s', (_, before, after, lines) => {
    expect(described(before, after)).toEqual(lines)
  })

  it('shows archiving', () => {
    const change: FieldChange = { field: 'archived', before: false, after: true }
    expect(describeChange(change, naming).items.map(show)).toEqual(['no > yes'])
  })
})

describe('comparing items', () => {
  const item = (key: string, text = key, lang?: string) => ({ key, text, lang })
  it.each([
    ['by key, wherever it stands', [item('a', '1'), item('b')], [item('b'), item('a', '2')], ['1 > 2']],
    ['by place, when the key changed', [item('a'), item('b')], [item('c'), item('b')], ['a > c']],
    ['not by place across languages', [item('en', 'x', 'en')], [item('zh', 'y', 'zh')], ['removed x', 'added y']],
    ['as gone', [item('a'), item('b')], [item('b')], ['removed a']],
  ])('tells them apart %s', (_, before, after, lines) => {
    expect(compareItems(before, after).map(show)).toEqual(lines)
  })
})

describe('two versions made of one', () => {
  const base = make()
  const revision = (version: number, ...changes: FieldChange[]) => ({ version, changes })
  const find = (mine: object, theirs: object) =>
    findDifferences(make(mine), make(theirs), 1, [revision(2, ...diffMeasures(base, make(theirs)))]).map(
      ({ field, untouched }) => `${field} ${untouched ? 'untouched' : 'both'}`,
    )

  it.each<[string, object, object, string[]]>([
    ['only theirs', {}, { goods: 'Fish' }, ['goods untouched']],
    ['only mine', { goods: 'Fish' }, {}, []],
    ['different fields', { goods: 'Fish' }, { conflict: 'Dates' }, ['conflict untouched']],
    ['the same field', { goods: 'Fish' }, { goods: 'Meat' }, ['goods both']],
    ['the same thing', { goods: 'Fish' }, { goods: 'Fish' }, []],
  ])('differ in %s', (_, mine, theirs, found) => {
    expect(find(mine, theirs)).toEqual(found)
  })

  it('are compared from the version that the editor saw, over several saves', () => {
    const changes = (from: object, to: object) => diffMeasures(make(from), make(to))
    const revisions = [
      revision(3, ...changes({ goods: 'Fish' }, { goods: 'Meat' })),
      revision(2, ...changes({}, { goods: 'Fish' })),
      revision(1, ...diffMeasures(null, base)),
    ]
    expect(findDifferences(make(), make({ goods: 'Meat' }), 1, revisions)).toEqual([
      { field: 'goods', mine: null, theirs: 'Meat', untouched: true },
    ])
  })
})

describe('changes that somebody else made to an earlier version', () => {
  const find = (earlier: object, mine: object, theirs: object) =>
    findUntaken(make(mine), diffMeasures(make(earlier), make(theirs))).map(
      ({ field, untouched }) => `${field} ${untouched ? 'untouched' : 'both'}`,
    )

  it.each<[string, object, object, object, string[]]>([
    ['where I changed nothing', {}, {}, { goods: 'Fish' }, ['goods untouched']],
    ['where I changed the same', {}, { goods: 'Meat' }, { goods: 'Fish' }, ['goods both']],
    ['but not where I changed alike', {}, { goods: 'Fish' }, { goods: 'Fish' }, []],
    ['but not where they changed nothing', {}, { goods: 'Meat' }, {}, []],
    ['also where they took it away', { goods: 'Fish' }, { goods: 'Meat' }, {}, ['goods both']],
  ])('are to be taken %s', (_, earlier, mine, theirs, found) => {
    expect(find(earlier, mine, theirs)).toEqual(found)
  })

  it('are never the archive', () => {
    expect(findUntaken(make(), [{ field: 'archived', before: false, after: true }])).toEqual([])
  })
})

describe('boxes posted in the order of the page', () => {
  const before = make({
    targets: ['KR', 'JP'],
    events: [event('announced', '2026-01-06', { sources: [B, A] })],
    citations: [citation(A, { supports: ['dates', 'title'] }), citation(B)],
  })

  it('are no change when the same are ticked', () => {
    const posted = make({
      targets: ['JP', 'KR'],
      events: [event('announced', '2026-01-06', { sources: [A, B] })],
      citations: [citation(A, { supports: ['title', 'dates'] }), citation(B)],
    })
    expect(keepOrder(posted, before)).toEqual(before)
  })

  it('come after those that were ticked before', () => {
    expect(keepOrder(make({ targets: ['DE', 'JP', 'KR'] }), before).targets).toEqual(['KR', 'JP', 'DE'])
    expect(keepOrder(make({ targets: ['JP'] }), before).targets).toEqual(['JP'])
  })
})
