/** A filter and what it found in one sentence. */
import { type PartialDate, rangeOf } from '@/lib/dates'
import { formatCount, formatDate, type Speech } from '@/lib/i18n/format'
import { type AuthorityNames, type Condition, nameValue } from './conditions'
import type { MeasureFilter } from './filter'
import type { MeasureKind } from './types'

type Counts = Record<MeasureKind, number>
type Period = { from: PartialDate | null; to: PartialDate | null }

const KINDS: readonly MeasureKind[] = ['measure', 'response', 'trigger']
const CODED = ['effect', 'formality', 'acknowledgement', 'confirmation'] as const
/** More values than these make no sentence: the chips name them. */
const MOST_NAMED = 4

/** Kind by kind; one that the reader asked for is named even where there is none of it. */
function countKinds({ kind }: MeasureFilter, counts: Counts, speech: Speech): string {
  const { list } = speech.words
  const asked = KINDS.filter((each) => kind.includes(each))
  const named = asked.length > 0 ? asked : KINDS.filter((each) => counts[each] > 0)
  if (named.length === 0) return list.noRecords
  if (named.every((each) => counts[each] === 0)) return list.noneOf(named.map((each) => list.none[each]))
  return list.and(named.map((each) => list.counted[each](counts[each], formatCount(counts[each], speech))))
}

function describePeriod({ from, to }: Period, speech: Speech): string | null {
  const { list } = speech.words
  if (from && from === to) return list.at(formatDate(from, speech), rangeOf(from).precision === 'day')
  if (from && to) return list.between(formatDate(from, speech), formatDate(to, speech))
  if (from) return list.since(formatDate(from, speech))
  return to ? list.upTo(formatDate(to, speech)) : null
}

const said = (text: string | null, say: (text: string) => string) => (text ? [say(text)] : [])

/** "110 measures, 24 responses and 2 triggers by China against Japan, in force on 24 Feb 2026". */
export function describeList(
  filter: MeasureFilter,
  counts: Counts,
  speech: Speech,
  authorities: AuthorityNames,
): string {
  const { list, fields } = speech.words
  const anyOf = (key: Condition) => {
    const values: readonly string[] = filter[key]
    if (values.length > MOST_NAMED) return list.oneOfMany(formatCount(values.length, speech))
    return list.or(values.map((value) => list.named[key](nameValue(key, value, speech, authorities))))
  }
  const conditions = [
    ...said(filter.q, (q) => list.mentioning(list.quoted(q))),
    ...said(anyOf('category'), list.inCategory),
    ...said(anyOf('status'), list.statusToday),
    ...CODED.flatMap((key) => said(anyOf(key), (codes) => list.withCode(fields[key].label, codes))),
    ...said(anyOf('authority'), list.issuedBy),
    ...(filter.official === null ? [] : [filter.official ? list.official : list.unofficial]),
    ...said(describePeriod(filter, speech), list.happened[filter.date]),
    ...said(filter.inForceOn, (day) => list.inForceOn(formatDate(day, speech))),
  ]
  const counted = countKinds(filter, counts, speech)
  return list.sentence({ counted, by: anyOf('imposer'), against: anyOf('target'), conditions })
}
