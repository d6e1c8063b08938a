/** Each condition of a filter on its own, with the address of the list that is left without it. */
import { formatDate, type Speech } from '@/lib/i18n/format'
import { type AuthorityNames, CONDITIONS, nameValue } from './conditions'
import { DEFAULT_FILTER, hrefOf, type ListHref, type MeasureFilter } from './filter'

export type Chip = { key: string; label: string; href: ListHref }

const without = (filter: MeasureFilter, change: Partial<MeasureFilter>) => hrefOf({ ...filter, ...change, page: 1 })

function listed(filter: MeasureFilter, speech: Speech, authorities: AuthorityNames): Chip[] {
  const { list } = speech.words
  return CONDITIONS.flatMap((key) => {
    const values: readonly string[] = filter[key]
    return values.map((value) => ({
      key: `${key}-${value}`,
      label: list.chip[key](nameValue(key, value, speech, authorities)),
      href: without(filter, { [key]: values.filter((other) => other !== value) }),
    }))
  })
}

function dated(filter: MeasureFilter, speech: Speech): Chip[] {
  const { list } = speech.words
  const { from, to, inForceOn } = filter
  const happened = list.happened[filter.date]
  // Without either end, which date is meant says nothing.
  const { date } = from && to ? filter : DEFAULT_FILTER
  const chip = (key: string, label: string, change: Partial<MeasureFilter>) => [
    { key, label, href: without(filter, change) },
  ]
  return [
    ...(from ? chip('from', happened(list.since(formatDate(from, speech))), { from: null, date }) : []),
    ...(to ? chip('to', happened(list.upTo(formatDate(to, speech))), { to: null, date }) : []),
    ...(inForceOn ? chip('inForceOn', list.inForceOn(formatDate(inForceOn, speech)), { inForceOn: null }) : []),
  ]
}

/** In the order of the sentence. None: the list is not filtered. */
export function listChips(filter: MeasureFilter, speech: Speech, authorities: AuthorityNames): Chip[] {
  const { list } = speech.words
  const { q, official } = filter
  return [
    ...(q ? [{ key: 'q', label: list.quoted(q), href: without(filter, { q: '' }) }] : []),
    ...listed(filter, speech, authorities),
    ...(official === null
      ? []
      : [
          {
            key: 'official',
            label: official ? list.official : list.unofficial,
            href: without(filter, { official: null }),
          },
        ]),
    ...dated(filter, speech),
  ]
}

/** The whole list, shown as it is now. */
export const clearedHref = ({ sort, perPage, view, columns }: MeasureFilter) =>
  hrefOf({ ...DEFAULT_FILTER, sort, perPage, view, columns })
