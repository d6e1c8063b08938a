/** A filter in words: one description, of which sentence, chips and the advice of an empty list are made. */

import { formatCount, formatDate, type Speech } from '@/lib/i18n/format'
import { say } from '@/lib/i18n/message'
import { termsAdded } from '@/lib/search/wanted'
import { nameCodes } from '../code-labels'
import { readCode } from '../read-code'
import type { ListCounts } from './counts'
import { describeKinds, describeTallies } from './describe-counts'
import { describeDay, describePeriod } from './describe-period'
import { DEFAULT_FILTER, type MeasureFilter, otherDay, type PeriodKey, relativeUnder } from './filter'
import { excludedKey, FACETS, type Facet } from './keys'
import { type AuthorityNames, nameValue } from './value-names'

/** What of a condition can be taken away by itself; `turned` asks for its opposite instead. */
export type ConditionPart = {
  key: string
  label: string
  without: Partial<MeasureFilter>
  turned?: { label: string; short: string; change: Partial<MeasureFilter> }
}
/** `subject` says who acts against whom, and stands beside what is counted; kinds are what is counted. */
export type Condition = { role: 'counted' | 'subject' | 'rest'; phrase: string; parts: ConditionPart[] }

/** More values than these make no sentence: the chips name them. */
const MOST_NAMED = 4

/** A status of the day that is asked says which day that is. */
function chipLabel(facet: Facet, name: string, filter: MeasureFilter, speech: Speech): string {
  const day = facet === 'status' ? otherDay(filter) : null
  const { days, list } = speech.words
  return day ? say(days.nameOn, { name, day: formatDate(day, speech) }) : say(list.chip[facet], { name })
}
function facetPhrase(facet: Facet, values: readonly string[], filter: MeasureFilter, speech: Speech): string {
  const day = facet === 'status' ? otherDay(filter) : null
  const { days, list } = speech.words
  return day ? say(days.phraseOn, { values, day: formatDate(day, speech) }) : say(list.facetPhrase[facet], { values })
}

function facetPart(
  facet: Facet,
  excluded: boolean,
  value: string,
  filter: MeasureFilter,
  name: string,
  speech: Speech,
) {
  const { list } = speech.words
  const [own, other] = excluded ? [excludedKey(facet), facet] : [facet, excludedKey(facet)]
  const left = filter[own].filter((each) => each !== value)
  const label = chipLabel(facet, name, filter, speech)
  const way = excluded ? list.turn.include : list.turn.exclude
  return {
    key: `${own}-${value}`,
    label: excluded ? say(list.not, { phrase: label }) : label,
    without: { [own]: left },
    turned: {
      label: say(way.label, { phrase: label }),
      short: way.short,
      change: { [own]: left, [other]: [...new Set([...filter[other], value])] },
    },
  }
}

function describeFacet(
  facet: Facet,
  excluded: boolean,
  filter: MeasureFilter,
  speech: Speech,
  authorities: AuthorityNames,
): Condition[] {
  const { list } = speech.words
  const values = filter[excluded ? excludedKey(facet) : facet]
  if (values.length === 0) return []
  const names = values.map((value) => nameValue(facet, value, speech, authorities))
  const many = values.length > MOST_NAMED
  const said = many
    ? [say(list.oneOfMany, { number: formatCount(values.length, speech) })]
    : names.map((name) => say(list.named[facet], { name }))
  const everyone =
    facet === 'target' && !excluded && filter.everyone ? [nameValue('target', '*', speech, authorities)] : []
  const phrase = facetPhrase(facet, [...said, ...everyone], filter, speech)
  const parts = [
    ...values.map((value, at) => facetPart(facet, excluded, value, filter, names[at] ?? value, speech)),
    ...everyone.map((name) => ({
      key: 'everyone',
      label: say(list.orEveryone, { name }),
      without: { everyone: false },
    })),
  ]
  if (excluded) return [{ role: 'rest', phrase: say(list.not, { phrase }), parts }]
  const role = facet === 'kind' ? 'counted' : facet === 'imposer' || facet === 'target' ? 'subject' : 'rest'
  return [{ role, phrase, parts }]
}

function describeDates(filter: MeasureFilter, speech: Speech): Condition[] {
  const { list } = speech.words
  const { from, to, certain } = filter
  if (!from && !to) return []
  const happened = (period: string) => say(list.happened[filter.date], { period })
  // Without either end, which date is meant says nothing.
  const left = from && to ? {} : { date: DEFAULT_FILTER.date, certain: DEFAULT_FILTER.certain }
  const part = (key: 'from' | 'to', label: string) => ({
    key,
    label: happened(label),
    without: { [key]: null, ...left },
  })
  const said = happened(describePeriod(filter, ['from', 'to'], speech))
  return [
    {
      role: 'rest',
      phrase: certain ? say(list.certainly, { phrase: said }) : said,
      parts: [
        ...(from ? [part('from', say(list.since, { date: describeDay(filter, 'from', speech) }))] : []),
        ...(to ? [part('to', say(list.upTo, { date: describeDay(filter, 'to', speech) }))] : []),
        ...(certain ? [{ key: 'certain', label: list.certain, without: { certain: false } }] : []),
      ],
    },
  ]
}

/** A condition that goes as a whole. */
const whole = (key: string, phrase: string, without: Partial<MeasureFilter>): Condition[] => [
  { role: 'rest', phrase, parts: [{ key, label: phrase, without }] },
]

function describeForce(filter: MeasureFilter, speech: Speech): Condition[] {
  const { list } = speech.words
  const { inForceOn, inForceFrom, inForceTo, changedFrom, changedTo } = filter
  const write = (key: PeriodKey) => describeDay(filter, key, speech)
  const onDay = relativeUnder(filter, 'inForceOn') ? speech.words.days.inForce : list.inForceOn
  const changed =
    changedFrom &&
    (changedTo
      ? say(list.changedBetween, { from: write('changedFrom'), to: write('changedTo') })
      : say(list.changedSince, { from: write('changedFrom') }))
  return [
    ...(filter.on ? whole('on', say(speech.words.days.statesOf, { day: write('on') }), { on: null }) : []),
    ...(inForceOn ? whole('inForceOn', say(onDay, { day: write('inForceOn') }), { inForceOn: null }) : []),
    ...(inForceFrom || inForceTo
      ? whole(
          'inForceWithin',
          say(list.inForceWithin, { period: describePeriod(filter, ['inForceFrom', 'inForceTo'], speech) }),
          {
            inForceFrom: null,
            inForceTo: null,
          },
        )
      : []),
    ...(changed
      ? whole('changed', changed, {
          changedFrom: null,
          changedTo: null,
        })
      : []),
  ]
}

/** So many words that mean the same are named. */
const MOST_TERMS = 3

function describeCodes({ code }: MeasureFilter, speech: Speech): Condition[] {
  if (code.length === 0) return []
  const { list } = speech.words
  const names = code.map((each) => nameCodes(readCode(each), speech))
  const parts = code.map((each, at) => ({
    key: `code-${each}`,
    label: say(list.codeChip, { name: names[at] ?? each }),
    without: { code: code.filter((other) => other !== each) },
  }))
  return [{ role: 'rest', phrase: say(list.touching, { names }), parts }]
}

function describeText({ q }: MeasureFilter, { words: { list } }: Speech): Condition[] {
  if (!q) return []
  const added = termsAdded(q)
  const terms = added.flatMap((group) => group.slice(0, MOST_TERMS))
  const more = added.some((group) => group.length > MOST_TERMS)
  const phrase =
    terms.length > 0 ? say(list.mentioningAlso, { text: q, terms, more }) : say(list.mentioning, { text: q })
  return whole('q', phrase, { q: '' })
}

/** In the order in which the sentence says them. None: the list is not filtered. */
export function describeFilter(filter: MeasureFilter, speech: Speech, authorities: AuthorityNames): Condition[] {
  return [
    ...describeText(filter, speech),
    ...describeCodes(filter, speech),
    ...FACETS.flatMap((facet) => describeFacet(facet, false, filter, speech, authorities)),
    ...FACETS.flatMap((facet) => describeFacet(facet, true, filter, speech, authorities)),
    ...describeDates(filter, speech),
    ...describeForce(filter, speech),
  ]
}

/** "38 measures by China against Japan, in force on 24 Feb 2026: 34 restrictive, 3 easing; beside them 1 expected". */
export function describeList(
  filter: MeasureFilter,
  counts: ListCounts,
  speech: Speech,
  authorities: AuthorityNames,
): string {
  const conditions = describeFilter(filter, speech, authorities)
  const phrases = (role: Condition['role']) =>
    conditions.filter((each) => each.role === role).map(({ phrase }) => phrase)
  const { list } = speech.words
  const subject = say(list.subject, { phrases: [describeKinds(filter, counts, speech), ...phrases('subject')] })
  return say(list.sentence, { phrases: [subject, ...phrases('rest')], ...describeTallies(filter, counts, speech) })
}
