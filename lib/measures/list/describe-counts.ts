/** The counts of a list in words: what is counted, and how it splits. What stands apart is never in the first number. */

import type { Speech } from '@/lib/i18n/format'
import { say } from '@/lib/i18n/message'
import { EFFECTS, type MeasureKind } from '../codes'
import { APART, type ListCounts, type MeasureSort, sumOfCounts } from './counts'
import type { MeasureFilter } from './filter'

const KINDS: readonly MeasureKind[] = ['measure', 'response', 'trigger']
/** What the first number counts of the measures; a list of what else stands apart alone begins with some of it. */
type Head = { split: readonly MeasureSort[]; counts: ListCounts; kinds: Record<MeasureKind, number> }

function headOf(counts: ListCounts): Head {
  const groups: readonly (readonly MeasureSort[])[] = [EFFECTS, ...APART.map((sort) => [sort])]
  const counted = groups.find((sorts) => sumOfCounts(counts, sorts) > 0) ?? []
  const split = counted.filter((sort) => counts[sort] > 0)
  return {
    split,
    counts,
    kinds: { measure: sumOfCounts(counts, split), response: counts.responses, trigger: counts.triggers },
  }
}

/** Kind by kind; one that the reader asked for is named even where there is none of it. */
export function describeKinds({ kind }: MeasureFilter, counts: ListCounts, speech: Speech): string {
  const { list } = speech.words
  const { kinds } = headOf(counts)
  const asked = KINDS.filter((each) => kind.includes(each))
  const named = asked.length > 0 ? asked : KINDS.filter((each) => kinds[each] > 0)
  if (named.length === 0) return list.noRecords
  if (named.every((each) => kinds[each] === 0)) return say(list.noneOf, { kinds: named.map((each) => list.none[each]) })
  return say(list.counts, { counts: named.map((each) => say(list.counted[each], { n: kinds[each] }, speech)) })
}

/** The reader knows: it is what was asked for. */
const isAsked = ({ effect, status, basis }: MeasureFilter, sort: MeasureSort) =>
  [effect, status, basis].some(([only, ...others]: readonly string[]) => only === sort && others.length === 0)

const wordOf = (sort: MeasureSort, { inForceOn }: MeasureFilter) =>
  sort === 'expected' && !inForceOn ? 'expectedInForce' : sort

const countSorts = (sorts: readonly MeasureSort[], filter: MeasureFilter, counts: ListCounts, speech: Speech) =>
  sorts.map((sort) => say(speech.words.list.ofSort[wordOf(sort, filter)], { n: counts[sort] }, speech))

/** How the measures of the first number split; of one sort alone its name, for the number has been said. */
function describeSplit(filter: MeasureFilter, { split, counts, kinds }: Head, speech: Speech): string {
  const { list } = speech.words
  const [only, ...others] = split
  const mixed = kinds.response + kinds.trigger > 0
  if (!only || (others.length === 0 && isAsked(filter, only))) return ''
  if (others.length === 0)
    return say(list.allOf, { sort: list.sort[wordOf(only, filter)], n: kinds.measure, mixed }, speech)
  return say(list.splitInto, { sorts: countSorts(split, filter, counts, speech), mixed })
}

function describeApart(filter: MeasureFilter, { split, counts, kinds }: Head, speech: Speech): string {
  const { list } = speech.words
  const apart = APART.filter((sort) => counts[sort] > 0 && !split.includes(sort))
  if (apart.length === 0) return ''
  return say(
    list.beside,
    { sorts: countSorts(apart, filter, counts, speech), n: kinds.measure + kinds.response + kinds.trigger },
    speech,
  )
}

/** ": 34 restrictive, 3 easing, 1 neutral; beside them 1 expected, not confirmed". Nothing where there is no measure. */
export function describeTallies(filter: MeasureFilter, counts: ListCounts, speech: Speech) {
  const head = headOf(counts)
  return { split: describeSplit(filter, head, speech), apart: describeApart(filter, head, speech) }
}
