import Link from 'next/link'
import type { Words } from '@/lib/i18n/catalogue'
import { SORT_KEYS, type SortKey, type TableColumn } from '@/lib/measures/list/fields'
import { hrefOf, type MeasureFilter } from '@/lib/measures/list/filter'

type Direction = 'asc' | 'desc'
/** `next` is the order that its link leads to. */
type Props = { id: TableColumn; sorted: Direction | false; next: Direction; filter: MeasureFilter; words: Words }

const SORTED = { asc: 'ascending', desc: 'descending' } as const
const isSortKey = (key: string): key is SortKey => SORT_KEYS.some((sortable) => sortable === key)

/** A column's name, and where the list can be sorted by it the way there. */
export function ColumnHead({ id, sorted, next, filter, words: { list, fields } }: Props) {
  const { label } = fields[id]
  return (
    <th scope="col" aria-sort={sorted ? SORTED[sorted] : undefined}>
      {isSortKey(id) ? (
        <Link
          href={hrefOf({ ...filter, page: 1, sort: { key: id, descending: next === 'desc' } })}
          prefetch={false}
          scroll={false}
          title={next === 'desc' ? list.sortDescending : list.sortAscending}
        >
          <span>{label}</span>
          {sorted && <span aria-hidden="true">{sorted === 'desc' ? ' ↓' : ' ↑'}</span>}
        </Link>
      ) : (
        label
      )}
    </th>
  )
}
