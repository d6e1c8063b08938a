import {
  columnVisibilityFeature,
  constructTable,
  createColumnHelper,
  rowSortingFeature,
  tableFeatures,
} from '@tanstack/react-table'
import { storeReactivityBindings } from '@tanstack/table-core/store-reactivity-bindings'
import { FIELDS, SHOWN_COLUMNS, TABLE_COLUMNS, type TableColumn } from '@/lib/measures/fields'
import type { MeasureFilter } from '@/lib/measures/filter'
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

/** Rows come sorted and cut to their page: the database does both. */
export function buildTable(measures: Measure[], { sort, columns }: MeasureFilter) {
  const shown = columns.length > 0 ? columns : SHOWN_COLUMNS
  return constructTable({
    features,
    columns: COLUMNS,
    data: measures,
    getRowId: ({ slug }) => slug,
    manualSorting: true,
    enableSortingRemoval: false,
    initialState: {
      sorting: [{ id: sort.key, desc: sort.descending }],
      columnVisibility: Object.fromEntries(TABLE_COLUMNS.map((key: TableColumn) => [key, shown.includes(key)])),
    },
  })
}
