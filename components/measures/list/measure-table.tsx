import Link from 'next/link'
import { handOver } from '@/lib/handed'
import type { Words } from '@/lib/i18n/catalogue'
import { SORT_KEYS, type SortKey, type TableColumn } from '@/lib/measures/list/fields'
import { hrefOf, type MeasureFilter } from '@/lib/measures/list/filter'
import type { TableRow } from '@/lib/measures/list/text/table-cells'
import { TableBody } from './table-body'
import { buildTable } from './table-model'

type Props = { rows: TableRow[]; filter: MeasureFilter; caption: string; words: Words }

/**
 * The names that cells bear where there is no room for columns: said once, and not in every cell. As an attribute, for a
 * page's policy takes no style sheet that stands in it (globals.css gives each column its own).
 */
const nameCells = (labels: readonly string[]) =>
  Object.fromEntries(labels.map((label, at) => [`--name-${at + 1}`, JSON.stringify(label)])) as React.CSSProperties

export function MeasureTable({ rows, filter, caption, words }: Props) {
  const { fields, list } = words
  const columns = buildTable(filter).getVisibleLeafColumns()
  return (
    <table className="measures" style={nameCells(columns.map(({ id }) => fields[id as TableColumn].label))}>
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr data-label={list.sortBy}>
          {columns.map((column) => (
            <ColumnHead
              key={column.id}
              id={column.id as TableColumn}
              sorted={column.getIsSorted()}
              next={column.getNextSortingOrder() || 'asc'}
              filter={filter}
              words={words}
            />
          ))}
        </tr>
      </thead>
      <TableBody rows={handOver('rows', rows)} columns={columns.map(({ id }) => id)} />
    </table>
  )
}

type Direction = 'asc' | 'desc'
/** `next` is the order that its link leads to. */
type HeadProps = { id: TableColumn; sorted: Direction | false; next: Direction; filter: MeasureFilter; words: Words }

const SORTED = { asc: 'ascending', desc: 'descending' } as const
const isSortKey = (key: string): key is SortKey => SORT_KEYS.some((sortable) => sortable === key)

/** A column's name, and where the list can be sorted by it the way there. */
function ColumnHead({ id, sorted, next, filter, words: { list, fields } }: HeadProps) {
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
