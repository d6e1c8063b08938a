import '@/testing/seed'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wordsIn } from '@/lib/i18n/catalogue'
import { GOLDEN } from '@/testing/golden'
import { measureFields } from '../schema'
import {
  compareItems,
  describeChange,
  describeValue,
  type ItemChange,
  itemsWithout,
  nameAuthoritiesInFull,
  type ValueItem,
} from './describe-change'
import { diffMeasures, type FieldKey } from './revision'

const naming = {
  speech: { language: 'en', words: wordsIn('en') },
  authorities: nameAuthoritiesInFull(GOLDEN.authorities, { language: 'en', words: wordsIn('en') }),
} as const
const FIELDS = Object.keys(measureFields) as (keyof typeof measureFields)[]
const textsOf = (field: FieldKey, value: unknown) => describeValue(field, value, naming).map(({ text }) => text)

describe('a value of a field in words', () => {
  it.each<[FieldKey, unknown, string[]]>([
    ['kind', 'trigger', ['trigger']],
    ['category', 'visa', ['Visas']],
    ['title', { zh: '禁令', en: 'A ban' }, ['A ban', '禁令']],
    ['imposer', 'CN', ['China']],
    ['targets', ['JP', 'KR'], ['Japan', 'South Korea']],
    ['authorities', ['nobody-knows-it'], ['nobody-knows-it']],
    ['instrument', { number: null, title: { ja: '告示' }, legalBasis: ['Law', 'Order'] }, ['告示', 'Law', 'Order']],
    ['goods', 'Fish', ['Fish']],
    ['archived', true, ['yes']],
    ['archived', false, ['no']],
    // Nothing says nothing, and a code that is gone stands for itself.
    ['goods', null, []],
    ['instrument', undefined, []],
    ['scope', [], []],
    ['category', 'gone', ['gone']],
  ])('%s %j', (field, value, texts) => {
    expect(textsOf(field, value)).toEqual(texts)
  })

  it('that no version of ours knows is shown as it is kept', () => {
    expect(textsOf('colour' as FieldKey, { red: 1 })).toEqual(['{"red":1}'])
  })

  it.each(FIELDS)('is there for every record that says something: %s', (field) => {
    for (const record of GOLDEN.measures) {
      const value = record[field]
      const isNothing = value === null || (Array.isArray(value) && value.length === 0)
      const items = describeValue(field, value, naming)
      expect(items.length === 0).toBe(isNothing)
      expect(items.filter(({ text }) => /undefined|null|\[object|^\s*$/.test(text))).toEqual([])
    }
  })
})

describe('a change that is described', () => {
  const shown = (change: ItemChange) => (change.how === 'changed' ? change.after : change.item)

  it('shows of every real record all that its first version says', () => {
    for (const { slug: _, ...record } of GOLDEN.measures) {
      for (const change of diffMeasures(null, record)) {
        const { items, label } = describeChange(change, naming)
        expect(items.map(({ how }) => how)).toEqual(items.map(() => 'added'))
        expect(items.map(shown)).toEqual(describeValue(change.field, change.after, naming))
        expect(label).toBe(naming.speech.words.fields[change.field].label)
      }
    }
  })

  it('shows no two of its items under one key: one could not be told from the other', () => {
    for (const { slug: _, ...record } of GOLDEN.measures) {
      for (const field of FIELDS.filter((key) => key !== 'entities')) {
        const keys = describeValue(field, record[field], naming).map(({ key }) => key)
        expect(new Set(keys).size).toBe(keys.length)
      }
    }
  })
})

describe('items before and after', () => {
  const itemArb = fc
    .record({ key: fc.constantFrom('a', 'b', 'c', 'd', 'e'), text: fc.constantFrom('1', '2', '3') })
    .map(({ key, text }): ValueItem => ({ key, text }))
  const listArb = fc.uniqueArray(itemArb, { maxLength: 5, selector: ({ key }) => key })
  const written = (items: readonly ValueItem[]) => items.map(({ key, text }) => `${key} ${text}`).sort()

  it('are the ones and become the others by what is told', () => {
    fc.assert(
      fc.property(listArb, listArb, (before, after) => {
        const changes = compareItems(before, after)
        const gone = changes.flatMap((change) =>
          change.how === 'changed' ? [change.before] : change.how === 'removed' ? [change.item] : [],
        )
        const come = changes.flatMap((change) =>
          change.how === 'changed' ? [change.after] : change.how === 'added' ? [change.item] : [],
        )
        expect(written([...itemsWithout(before, gone), ...come])).toEqual(written(after))
        expect(written([...itemsWithout(after, come), ...gone])).toEqual(written(before))
      }),
    )
  })

  it('say nothing of what stays', () => {
    fc.assert(
      fc.property(listArb, listArb, (before, after) => {
        const kept = before.filter((item) => itemsWithout([item], after).length === 0)
        const told = compareItems(before, after).map(shownKey)
        for (const { key } of kept) expect(told).not.toContain(key)
      }),
    )
  })

  it('are none where only their order is another', () => {
    fc.assert(
      fc.property(
        listArb.chain((items) => fc.tuple(fc.constant(items), fc.shuffledSubarray(items, { minLength: items.length }))),
        ([before, after]) => {
          expect(compareItems(before, after)).toEqual([])
        },
      ),
    )
  })
})

const shownKey = (change: ItemChange) => (change.how === 'changed' ? change.after.key : change.item.key)
