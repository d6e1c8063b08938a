import { parseWithZod } from '@conform-to/zod/v4'
import { describe, expect, it } from 'vitest'
import { today } from '@/lib/dates'
import { shiftDay } from '@/lib/epoch-day'
import { toFormData } from './data'
import { submissionSchema } from './submission'
import { blankRecord, type FormValues, NEW_EVENT, newCitation, withStamp } from './values'

const ID = '8d3f9d5e-7f5c-4f0e-9f63-0a6c2f1f5b11'
const NEW_SOURCE = {
  publisher: 'Example Times',
  origin: 'Reuters',
  publisherCountry: '',
  kind: 'media',
  title: '',
  language: 'en',
  publishedOn: '2026-01',
  archiveUrl: '',
}

const filled = (): FormValues => ({
  ...withStamp(blankRecord(), ID),
  title: { en: 'A ban', ja: '', zh: '' },
  summary: { en: 'Something was done.', ja: '', zh: '' },
  imposer: 'CN',
  targets: ['JP', ''],
  category: 'customs',
  events: [{ ...NEW_EVENT, type: 'announced', date: '2026-01-06', sources: ['n1', 's7'] }],
  citations: [
    { ...newCitation('n1'), source: 'https://example.org/a', supports: ['dates'], newSource: NEW_SOURCE },
    { ...newCitation('s7'), source: 'https://example.org/b', supports: ['dates', 'title'] },
  ],
  reason: 'First',
})

const eventOf = (change: Partial<FormValues['events'][number]>): FormValues['events'][number] => {
  return { ...NEW_EVENT, type: 'announced', date: '2026-01-06', sources: ['n1'], ...change }
}
const AHEAD = shiftDay(today(), 1)

const submit = (change: Partial<FormValues> = {}) =>
  parseWithZod(toFormData({ ...filled(), ...change }), { schema: submissionSchema })
const errorsOf = (change: Partial<FormValues>) => {
  const submission = submit(change)
  return submission.status === 'success' ? null : submission.error
}

describe('a posted form', () => {
  it('becomes a measure, its new sources and the stamp', () => {
    const submission = submit()
    if (submission.status !== 'success') throw new Error(JSON.stringify(submission.error))
    const { input, newSources, ...stamp } = submission.value
    expect(input.targets).toEqual(['JP'])
    expect(input.events[0]?.sources).toEqual(['https://example.org/a', 'https://example.org/b'])
    expect(input.citations[0]).not.toHaveProperty('key')
    expect(newSources).toEqual([
      {
        url: 'https://example.org/a',
        publisher: 'Example Times',
        origin: 'Reuters',
        publisherCountry: null,
        kind: 'media',
        title: null,
        language: 'en',
        publishedOn: '2026-01',
        archiveUrl: null,
        opened: true,
      },
    ])
    expect(stamp).toEqual({ reason: 'First', submissionId: ID, version: undefined, notDuplicateOf: [] })
  })

  it('has starts, parts and what was only said', () => {
    const submission = submit({
      events: [eventOf({ startsOn: AHEAD, until: AHEAD, expected: 'on', part: ' Nos. 55 ' })],
    })
    expect(submission.status === 'success' && submission.value.input.events[0]).toMatchObject({
      ...{ startsOn: AHEAD, until: AHEAD, expected: true, part: 'Nos. 55' },
    })
    const plain = submit({ events: [eventOf({})] })
    const nothing = { startsOn: null, expected: false, part: null }
    expect(plain.status === 'success' && plain.value.input.events[0]).toMatchObject(nothing)
  })

  it.each([
    ['due after today', { type: 'deadline', date: AHEAD }],
    ['of today', { date: today() }],
    ['of this month or year', { date: today().slice(0, 4) }],
  ])('may have what is %s', (_, change) => {
    expect(errorsOf({ events: [eventOf(change)] })).toBeNull()
  })

  it('may have an odd order with a word about it', () => {
    const events = [eventOf({ type: 'lifted' }), eventOf({ type: 'entered_into_force', date: '2026-02-01' })]
    const submission = submit({ events, orderNote: 'It was lifted for a month beforehand.' })
    const said = { orderNote: 'It was lifted for a month beforehand.' }
    expect(submission.status === 'success' && submission.value.input).toMatchObject(said)
  })

  it('reads further targets out of one line', () => {
    const submission = submit({ targets: ['JP', 'KR, DE；FR'] })
    expect(submission.status === 'success' && submission.value.input.targets).toEqual(['JP', 'KR', 'DE', 'FR'])
  })

  it('takes one tick for a list, and a version for a number', () => {
    const submission = submit({ notDuplicateOf: ['a-b'], version: '3' })
    expect(submission.status === 'success' && submission.value).toMatchObject({ notDuplicateOf: ['a-b'], version: 3 })
  })

  const [first, second] = filled().citations as [FormValues['citations'][number], FormValues['citations'][number]]
  it.each<[Partial<FormValues>, string, string]>([
    [{ reason: '' }, 'reason', 'required'],
    [{ reason: 'x'.repeat(501) }, 'reason', 'too_long:500'],
    [{ submissionId: 'not-a-uuid' }, 'submissionId', 'unexpected'],
    [{ version: '-1' }, 'version', 'unexpected'],
    [{ version: 'three' }, 'version', 'unexpected'],
    [{ targets: ['', ' '] }, 'targets', 'target_missing'],
    [{ targets: ['Japan'] }, 'targets[0]', 'invalid_country'],
    [{ events: [] }, 'events', 'event_missing'],
    [{ events: [eventOf({ date: AHEAD })] }, 'events[0].date', 'after_coverage'],
    [{ events: [eventOf({ type: 'lifted', startsOn: '2026-02-01' })] }, 'events[0].startsOn', 'start_of_announcement'],
    [{ events: [eventOf({ startsOn: '2026-01-05' })] }, 'events[0].startsOn', 'start_before_announcement'],
    [
      { events: [eventOf({ type: 'lifted' }), eventOf({ type: 'entered_into_force', date: '2026-02-01' })] },
      'orderNote',
      'ends_before_start:1 (2026-01-06), 2 (2026-02-01)',
    ],
    [{ events: [eventOf({}), eventOf({})] }, 'events[1].date', 'duplicate'],
    [{ citations: [] }, 'citations', 'source_missing'],
    [{ citations: [first] }, 'events[0].sources[1]', 'source_not_cited'],
    [{ citations: [first, { ...second, source: first.source }] }, 'citations[1].source', 'duplicate'],
    [{ citations: [first, { ...second, key: '__proto__' }] }, 'citations[1].key', 'unexpected'],
    [
      { citations: [{ ...first, newSource: { ...NEW_SOURCE, kind: '' } }, second] },
      'citations[0].newSource.kind',
      'unknown_code',
    ],
    [
      { citations: [{ ...first, newSource: { ...NEW_SOURCE, publisher: '' } }, second] },
      'citations[0].newSource.publisher',
      'required',
    ],
    [
      { citations: [{ ...first, newSource: { ...NEW_SOURCE, publishedOn: '2026-02-31' } }, second] },
      'citations[0].newSource.publishedOn',
      'invalid_date',
    ],
    [
      { citations: [{ ...first, newSource: { ...NEW_SOURCE, publishedOn: '2099' } }, second] },
      'citations[0].newSource.publishedOn',
      'published_ahead',
    ],
    [
      { citations: [first, { ...second, source: 'HTTPS://EXAMPLE.ORG:443/./a?utm_source=x#page=2' }] },
      'citations[1].source',
      'duplicate',
    ],
    [
      { citations: [{ ...first, newSource: { ...NEW_SOURCE, archiveUrl: 'javascript:alert(1)' } }, second] },
      'citations[0].newSource.archiveUrl',
      'invalid_url',
    ],
    [
      { citations: [{ ...first, newSource: { ...NEW_SOURCE, language: 'English' } }, second] },
      'citations[0].newSource.language',
      'invalid_language',
    ],
  ])('%j is refused at %s', (change, name, code) => {
    expect(errorsOf(change)?.[name]).toContain(code)
  })
})
