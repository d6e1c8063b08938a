import {
  columnVisibilityFeature,
  constructTable,
  createColumnHelper,
  rowSortingFeature,
  tableFeatures,
} from '@tanstack/react-table'
import { storeReactivityBindings } from '@tanstack/table-core/store-reactivity-bindings'
import { FIELDS, shownColumns, TABLE_COLUMNS, type TableColumn } from '@/lib/measures/list/fields'
import { FIT, type MeasureFilter } from '@/lib/measures/list/filter'
import type { Measure } from '@/lib/measures/types'

// The table is made on the server, where there are no hooks: its core alone, and no row of it travels as script.
const features = tableFeatures({
  coreReactivityFeature: storeReactivityBindings(),
  columnVisibilityFeature,
  rowSortingFeature,
})
const helper = createColumnHelper<typeof features, Measure>()
const COLUMNS = helper.columns(
  FIELDS.filter(({ column }) => column !== 'never').map(({ key, type, sortable }) =>
    // The newest date and the greatest number are what a reader asks for first.
    helper.display({ id: key, enableSorting: sortable, sortDescFirst: type !== 'text' }),
  ),
)

/** Columns and their order: rows come sorted and cut to their page, as lines of text. */
export function buildTable(filter: MeasureFilter) {
  const shown = shownColumns(filter.columns)
  return constructTable({
    features,
    columns: COLUMNS,
    data: [] as Measure[],
    manualSorting: true,
    enableSortingRemoval: false,
    initialState: {
      // What fits best is no column's order.
      sorting: filter.sort.key === FIT ? [] : [{ id: filter.sort.key, desc: filter.sort.descending }],
      columnVisibility: Object.fromEntries(TABLE_COLUMNS.map((key: TableColumn) => [key, shown.includes(key)])),
    },
  })
}
