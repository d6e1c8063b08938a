import { SUPPORTS } from '../codes'
import '@/testing/seed'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { diffMeasures } from '../history/revision'
import { type MeasureInput, measureSchema } from '../schema'
import { findDifferences, findUntaken, keepOrder } from './reconcile'

const URLS = ['a', 'b', 'c', 'd'].map((name) => `https://example.org/${name}`)
const BASE = measureSchema.parse({
  kind: 'measure',
  title: { en: 'A ban' },
  summary: { en: 'Something was done.' },
  imposer: 'CN',
  targets: ['JP'],
  category: 'customs',
  effect: 'restrictive',
  formality: 'unknown',
  acknowledgement: 'unknown',
  confirmation: 'single_report',
  confidence: 'medium',
  events: [{ type: 'announced', date: '2026-01-06', sources: [URLS[0]] }],
  citations: URLS.map((source) => ({ source, supports: ['dates'], stance: 'supports' })),
})

/** What somebody may have made of some of the fields, each in one of two ways. */
const editArb: fc.Arbitrary<Partial<MeasureInput>> = fc.record(
  {
    title: fc.constantFrom<MeasureInput['title'][]>({ en: 'A halt' }, { en: 'A ban', ja: '禁止' }),
    targets: fc.constantFrom(['JP', 'KR'], ['KR']),
    category: fc.constantFrom('visa' as const, 'dual_use' as const),
    goods: fc.constantFrom('Fish', 'Scallops'),
    conflict: fc.constantFrom('The days differ.', null),
    confidence: fc.constantFrom('high' as const, 'medium' as const),
  },
  { requiredKeys: [] },
)
const editedBy = (edit: Partial<MeasureInput>): MeasureInput => ({ ...BASE, ...edit })
const isChanged = (input: MeasureInput, field: keyof MeasureInput) =>
  JSON.stringify(input[field]) !== JSON.stringify(BASE[field])
const FIELDS = Object.keys(BASE) as (keyof MeasureInput)[]

describe('two who edit one version', () => {
  const both = fc.tuple(editArb, editArb).map(([my, their]) => ({ mine: editedBy(my), theirs: editedBy(their) }))
  const differencesOf = (mine: MeasureInput, theirs: MeasureInput) =>
    findDifferences(mine, theirs, 1, [{ version: 2, changes: diffMeasures(BASE, theirs) }])

  it('are asked of every field that the other changed and the first does not say alike, and of no other', () => {
    fc.assert(
      fc.property(both, ({ mine, theirs }) => {
        const differ = (field: keyof MeasureInput) => JSON.stringify(mine[field]) !== JSON.stringify(theirs[field])
        expect(differencesOf(mine, theirs).map(({ field }) => field)).toEqual(
          FIELDS.filter((field) => isChanged(theirs, field) && differ(field)),
        )
      }),
    )
  })

  it('lose no edit where the untouched fields are taken, as is proposed', () => {
    fc.assert(
      fc.property(both, ({ mine, theirs }) => {
        const taken = differencesOf(mine, theirs).filter(({ untouched }) => untouched)
        const saved = { ...mine, ...Object.fromEntries(taken.map(({ field }) => [field, theirs[field]])) }
        const wanted = FIELDS.map((field) => [field, isChanged(mine, field) ? mine[field] : theirs[field]])
        expect(saved).toEqual(Object.fromEntries(wanted))
      }),
    )
  })

  it('are told a field is untouched exactly where the first left it alone', () => {
    fc.assert(
      fc.property(both, ({ mine, theirs }) => {
        for (const { field, untouched } of differencesOf(mine, theirs)) expect(untouched).toBe(!isChanged(mine, field))
      }),
    )
  })

  it('are shown both texts as they are', () => {
    fc.assert(
      fc.property(both, ({ mine, theirs }) => {
        for (const difference of differencesOf(mine, theirs)) {
          expect(difference.mine).toEqual(mine[difference.field])
          expect(difference.theirs).toEqual(theirs[difference.field])
        }
      }),
    )
  })

  it('may have saved several times: what counts is the version that was seen', () => {
    fc.assert(
      fc.property(fc.array(editArb, { minLength: 1, maxLength: 4 }), editArb, (edits, my) => {
        const versions = [BASE]
        for (const edit of edits) versions.push({ ...(versions.at(-1) ?? BASE), ...edit })
        const revisions = versions
          .slice(1)
          .map((after, place) => ({ version: place + 2, changes: diffMeasures(versions[place] ?? null, after) }))
        const theirs = versions.at(-1) ?? BASE
        const asked = findDifferences(editedBy(my), theirs, 1, revisions.toReversed())
        // Changed and changed back again is asked, if at all, as what the first did alone.
        const whole = differencesOf(editedBy(my), theirs)
        expect(asked).toEqual(expect.arrayContaining(whole))
        expect(findDifferences(editedBy(my), theirs, versions.length, revisions)).toEqual([])
      }),
    )
  })
})

it('offers what is not taken of a change, and nothing more once it is', () => {
  fc.assert(
    fc.property(editArb, editArb, (my, their) => {
      const current = editedBy(my)
      const changes = diffMeasures(BASE, editedBy(their))
      const untaken = findUntaken(current, changes)
      const after = { ...current, ...Object.fromEntries(untaken.map(({ field, theirs }) => [field, theirs])) }
      expect(findUntaken(after as MeasureInput, changes)).toEqual([])
      for (const { field, untouched } of untaken) expect(untouched).toBe(!isChanged(current, field))
    }),
  )
})

describe('ticks that come in the order of the page', () => {
  const ticked = <Value>(values: readonly Value[]) => fc.shuffledSubarray([...values], { minLength: 1 })
  const steps = fc.uniqueArray(
    fc.record({
      type: fc.constantFrom('announced' as const, 'amended' as const),
      date: fc.constantFrom('2026-01-06', '2026-02'),
      part: fc.constantFrom(null, 'A', 'B'),
      sources: ticked(URLS),
    }),
    { minLength: 1, maxLength: 6, selector: ({ type, date, part }) => `${type} ${date} ${part}` },
  )
  const inputArb = fc
    .record({ targets: ticked(['JP', 'KR', 'US', 'DE']), events: steps, supports: ticked(SUPPORTS) })
    .map(
      ({ targets, events, supports }): MeasureInput => ({
        ...BASE,
        targets,
        events: events.map((event) => ({ ...event, until: null, startsOn: null, expected: false, note: null })),
        citations: BASE.citations.map((citation) => ({ ...citation, supports })),
      }),
    )
  const inPageOrder = (input: MeasureInput): MeasureInput => ({
    ...input,
    targets: input.targets.toSorted(),
    events: input.events.map((event) => ({ ...event, sources: event.sources.toSorted() })),
    citations: input.citations.map((citation) => ({ ...citation, supports: citation.supports.toSorted() })),
  })

  it('are no change where nothing was ticked, of several steps of a day too', () => {
    fc.assert(
      fc.property(inputArb, (before) => {
        expect(keepOrder(inPageOrder(before), before)).toEqual(before)
      }),
    )
  })

  it('lose none and add none, whatever was ticked before', () => {
    fc.assert(
      fc.property(inputArb, inputArb, (posted, before) => {
        expect(inPageOrder(keepOrder(posted, before))).toEqual(inPageOrder(posted))
      }),
    )
  })
})
