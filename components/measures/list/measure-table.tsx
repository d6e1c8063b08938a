import type { Day } from '@/lib/dates'
import type { Speech } from '@/lib/i18n/format'
import type { TableColumn } from '@/lib/measures/fields'
import type { MeasureFilter } from '@/lib/measures/filter'
import type { Measure } from '@/lib/measures/types'
import { ColumnHead } from './column-head'
import { MeasureCell } from './measure-cell'
import { buildTable } from './table-model'

type Props = { measures: Measure[]; filter: MeasureFilter; caption: string; today: Day; speech: Speech }

// Where it is narrow a row is a short paragraph: the title on lines of its own, other values after the names of their fields.
const HEADS =
  'border-y border-ink max-xl:flex max-xl:flex-wrap max-xl:gap-x-4 max-xl:py-1 max-xl:before:text-muted max-xl:before:content-[attr(data-label)]'
const CELL = 'py-2 align-top max-xl:py-0 max-xl:empty:hidden'
const BESIDE = 'pr-4 max-xl:inline-block'
const LABELLED = `${BESIDE} max-xl:before:pr-1.5 max-xl:before:text-muted max-xl:before:content-[attr(data-label)]`
const UNLABELLED: Partial<Record<TableColumn, string>> = {
  title: 'min-w-56 pr-4 text-sm max-xl:block',
  firstOn: BESIDE,
  status: BESIDE,
}

export function MeasureTable({ measures, filter, caption, today, speech }: Props) {
  const table = buildTable(measures, filter)
  const { fields, list } = speech.words
  return (
    <table className="w-full border-collapse text-xs max-xl:block">
      <caption className="sr-only">{caption}</caption>
      <thead className="max-xl:block">
        <tr className={HEADS} data-label={list.sortBy}>
          {table.getVisibleLeafColumns().map((column) => (
            <ColumnHead
              key={column.id}
              id={column.id as TableColumn}
              sorted={column.getIsSorted()}
              next={column.getNextSortingOrder() || 'asc'}
              filter={filter}
              words={speech.words}
            />
          ))}
        </tr>
      </thead>
      <tbody className="max-xl:block">
        {table.getRowModel().rows.map((row) => (
          <tr key={row.id} className="border-b border-rule max-xl:block max-xl:py-2">
            {row.getVisibleCells().map(({ column }) => {
              const id = column.id as TableColumn
              return (
                <td key={id} data-label={fields[id].label} className={`${CELL} ${UNLABELLED[id] ?? LABELLED}`}>
                  <MeasureCell column={id} measure={row.original} today={today} speech={speech} />
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
