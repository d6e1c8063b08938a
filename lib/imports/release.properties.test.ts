import '@/testing/seed'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { FieldChange } from '@/lib/measures/history/revision'
import type { MeasureInput } from '@/lib/measures/schema'
import { GOLDEN } from '@/testing/golden'
import { decideRecord, FATES, type KnownRecord, readSnapshot } from './release'

const INPUTS = GOLDEN.measures.map(({ slug: _, ...input }): MeasureInput => input)
const OPTIONAL = ['goods', 'conflict', 'orderNote', 'instrument'] as const
const LISTS = ['authorities', 'scope', 'entities', 'relations'] as const

/** Versions of one record: each field is that of one of three. */
const versionArb = fc
  .record({
    goods: fc.constantFrom(null, 'Fish', 'Meat'),
    summary: fc.constantFrom({ en: 'Old' }, { en: 'New' }, { en: 'Mine' }),
    confidence: fc.constantFrom('low' as const, 'high' as const),
  })
  .map((fields): MeasureInput => ({ ...(INPUTS[0] as MeasureInput), ...fields }))
const knownArb: fc.Arbitrary<KnownRecord> = fc.record({
  current: versionArb,
  archived: fc.boolean(),
  edited: fc.boolean(),
  said: fc.option(versionArb, { freq: 4 }),
})

const apply = (input: MeasureInput, changes: readonly FieldChange[]) => ({
  ...input,
  ...Object.fromEntries(changes.map(({ field, after }) => [field, after])),
})

describe('a record that a release brings', () => {
  it('is what the release says, once what was updated is taken', () => {
    fc.assert(
      fc.property(knownArb, versionArb, (known, next) => {
        const { fate, changes } = decideRecord(known, next)
        if (fate === 'updated') expect(apply(known.current, changes)).toEqual(next)
        if (fate === 'unchanged') expect(changes).toEqual([])
        else expect(changes.length).toBeGreaterThan(0)
      }),
    )
  })

  it('never takes the place of what somebody edited or archived', () => {
    fc.assert(
      fc.property(knownArb, versionArb, (known, next) => {
        const { fate } = decideRecord(known, next)
        expect(FATES).toContain(fate)
        if (known.archived) expect(['archived', 'unchanged']).toContain(fate)
        else if (known.edited) expect(['kept', 'unchanged']).toContain(fate)
        else expect(['updated', 'unchanged']).toContain(fate)
      }),
    )
  })

  it('offers to an editor only what is news and is not in the record', () => {
    fc.assert(
      fc.property(knownArb, versionArb, (known, next) => {
        fc.pre(known.edited)
        for (const { field, after } of decideRecord(known, next).changes) {
          expect(after).toEqual(next[field as keyof MeasureInput])
          expect(known.current[field as keyof MeasureInput]).not.toEqual(after)
          if (known.said) expect(known.said[field as keyof MeasureInput]).not.toEqual(after)
        }
      }),
    )
  })

  it('is no news a second time', () => {
    fc.assert(
      fc.property(knownArb, versionArb, (known, next) => {
        expect(decideRecord({ ...known, said: next }, next).fate).toBe(
          known.edited || known.archived ? 'unchanged' : decideRecord(known, next).fate,
        )
        expect(decideRecord({ ...known, current: next }, next).fate).toBe('unchanged')
      }),
    )
  })
})

describe('a snapshot of an earlier version', () => {
  it('is the record itself where nothing came since', () => {
    for (const input of INPUTS) expect(readSnapshot(JSON.parse(JSON.stringify(input)))).toEqual(input)
  })

  it.each([...OPTIONAL, ...LISTS])('says nothing of what it does not know: %s', (field) => {
    for (const input of INPUTS.slice(0, 20)) {
      const { [field]: _, ...older } = input
      const nothing = OPTIONAL.some((key) => key === field) ? null : []
      expect(readSnapshot(older)).toEqual({ ...input, [field]: nothing })
    }
  })

  it('keeps what no gate would take by now, and the rest beside it', () => {
    const [input] = INPUTS as [MeasureInput]
    const kept = { ...input, imposer: 'Nowhere', targets: [], events: 'none' }
    expect(readSnapshot(kept)).toEqual(kept)
  })
})
