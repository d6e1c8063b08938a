import type { Words } from '@/lib/i18n/catalogue'
import type { TableColumn } from '@/lib/measures/fields'
import type { MeasureFilter } from '@/lib/measures/filter'
import type { TableRow } from '@/lib/measures/table-cells'
import { ColumnHead } from './column-head'
import { TableBody } from './table-body'
import { buildTable } from './table-model'

type Props = { rows: TableRow[]; filter: MeasureFilter; caption: string; words: Words }

/** The names that cells bear where there is no room for columns: said once, and not in every cell. */
const nameCells = (labels: readonly string[]) =>
  labels.map((label, at) => `.measures td:nth-child(${at + 1}){--name:${JSON.stringify(label)}}`).join('')

export function MeasureTable({ rows, filter, caption, words }: Props) {
  const { fields, list } = words
  const columns = buildTable(filter).getVisibleLeafColumns()
  return (
    <table className="measures">
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
      <style>{nameCells(columns.map(({ id }) => fields[id as TableColumn].label))}</style>
      <TableBody rows={rows} columns={columns.map(({ id }) => id)} />
    </table>
  )
}
