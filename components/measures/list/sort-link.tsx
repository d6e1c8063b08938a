import Link from 'next/link'
import type { Words } from '@/lib/i18n/catalogue'
import type { SortKey } from '@/lib/measures/fields'
import { hrefOf, type MeasureFilter } from '@/lib/measures/filter'

type Direction = 'asc' | 'desc'
type Props = { filter: MeasureFilter; column: SortKey; sorted: Direction | false; next: Direction; words: Words }

/** A column's head as the way to the list in its order, and then in the other one. */
export function SortLink({ filter, column, sorted, next, words: { list, fields } }: Props) {
  const sort = { key: column, descending: next === 'desc' }
  return (
    <Link
      href={hrefOf({ ...filter, sort, page: 1 })}
      prefetch={false}
      scroll={false}
      title={next === 'desc' ? list.sortDescending : list.sortAscending}
      className="text-ink decoration-rule hover:decoration-ink"
    >
      {fields[column].label}
      {sorted && <span aria-hidden="true">{sorted === 'desc' ? ' ↓' : ' ↑'}</span>}
    </Link>
  )
}
