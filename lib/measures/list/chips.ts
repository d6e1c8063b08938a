/** Each part of a filter's description, with the addresses of the list without it and of its opposite. */
import type { Speech } from '@/lib/i18n/format'
import { describeFilter } from './describe'
import { hrefOf, type ListHref, type MeasureFilter, withoutConditions } from './filter'
import type { AuthorityNames } from './value-names'

export type Chip = {
  key: string
  label: string
  href: ListHref
  /** `short` is what is seen of its label. */
  turned: { label: string; short: string; href: ListHref } | null
  left: MeasureFilter
}

/** A condition, and how many records there are without it. */
export type Looser = Chip & { records: number }

/** In the order of the sentence. None: the list is not filtered. `left` is the list without the condition. */
export function listChips(filter: MeasureFilter, speech: Speech, authorities: AuthorityNames): Chip[] {
  const parts = describeFilter(filter, speech, authorities).flatMap((condition) => condition.parts)
  return parts.map(({ key, label, without, turned }) => {
    const left = { ...filter, ...without, page: 1 }
    const hrefWith = (change: Partial<MeasureFilter>) => hrefOf({ ...filter, ...change, page: 1 })
    return {
      key,
      label,
      left,
      href: hrefOf(left),
      turned: turned ? { label: turned.label, short: turned.short, href: hrefWith(turned.change) } : null,
    }
  })
}

export const clearedHref = (filter: MeasureFilter) => hrefOf(withoutConditions(filter))
