import type { Day } from '@/lib/dates'
import type { Speech } from '@/lib/i18n/format'
import { SORT_KEYS, type SortKey, type TableColumn } from '@/lib/measures/fields'
import type { MeasureFilter } from '@/lib/measures/filter'
import type { Measure } from '@/lib/measures/types'
import { MeasureCell } from './measure-cell'
import { SortLink } from './sort-link'
import { buildTable } from './table-model'

type Props = { measures: Measure[]; filter: MeasureFilter; caption: string; today: Day; speech: Speech }
const SORTED = { asc: 'ascending', desc: 'descending' } as const

/** A row each; on a telephone each is a short paragraph, with the name of a field before its value. */
export function MeasureTable({ measures, filter, caption, today, speech }: Props) {
  const table = buildTable(measures, filter)
  const { fields, list } = speech.words
  return (
    <table className="w-full border-collapse text-xs max-lg:block">
      <caption className="sr-only">{caption}</caption>
      <thead className="max-lg:block">
        <tr
          className="border-y border-ink max-lg:flex max-lg:flex-wrap max-lg:gap-x-4 max-lg:py-1 max-lg:before:text-muted max-lg:before:content-[attr(data-label)]"
          data-label={list.sortBy}
        >
          {table.getVisibleLeafColumns().map((column) => {
            const sorted = column.getIsSorted()
            return (
              <th
                key={column.id}
                scope="col"
                aria-sort={sorted ? SORTED[sorted] : undefined}
                className="py-2 pr-4 text-left align-bottom font-semibold max-lg:p-0"
              >
                {isSortKey(column.id) ? (
                  <SortLink
                    filter={filter}
                    column={column.id}
                    sorted={sorted}
                    next={column.getNextSortingOrder() || 'asc'}
                    words={speech.words}
                  />
                ) : (
                  fields[column.id as TableColumn].label
                )}
              </th>
            )
          })}
        </tr>
      </thead>
      <tbody className="max-lg:block">
        {table.getRowModel().rows.map((row) => (
          <tr key={row.id} className="border-b border-rule max-lg:block max-lg:py-2">
            {row.getVisibleCells().map(({ id, column }) => (
              <td key={id}>
                <MeasureCell column={column.id as TableColumn} measure={row.original} today={today} speech={speech} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const isSortKey = (key: string): key is SortKey => SORT_KEYS.some((sortable) => sortable === key)
